package jp.passportweb.domain.problemreport;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter said.
 *
 * @param certificate a serial number, host name or key's hash, as typed; may be empty
 * @param proof null where none was sent
 */
public record Complaint(
    ReportKind kind, String certificate, String text, @Nullable KeyProof proof) {}
