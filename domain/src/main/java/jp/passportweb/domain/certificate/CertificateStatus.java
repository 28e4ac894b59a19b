package jp.passportweb.domain.certificate;

import java.time.Instant;

/** What the authority says of a serial number (RFC 6960 2.2). */
public sealed interface CertificateStatus {
  /** Issued and not revoked. */
  record Good() implements CertificateStatus {}

  /** Revoked for good. */
  record Revoked(Instant at, CrlReason reason) implements CertificateStatus {}

  /** Never issued, also where it was intended (BR 4.9.10). */
  record Unknown() implements CertificateStatus {}
}
