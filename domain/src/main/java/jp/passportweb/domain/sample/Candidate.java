package jp.passportweb.domain.sample;

import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.SerialNumber;

/** An issued certificate that may be drawn. */
public record Candidate(RecordId record, String authority, SerialNumber serial) {}
