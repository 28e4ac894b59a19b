package jp.passportweb.domain.problemreport;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter said.
 *
 * @param certificate a serial number, host name or key's hash, as typed; may be empty
 * @param text empty once it need not be kept any more
 * @param proof null where none was sent
 */
public record Complaint(
    ReportKind kind, String certificate, String text, @Nullable KeyProof proof) {
  /** Without the words, of which every complaint had some. */
  public Complaint erased() {
    return new Complaint(kind, certificate, "", proof);
  }

  public boolean isErased() {
    return text.isEmpty();
  }
}
