package jp.passportweb.domain.certificate;

import java.time.Instant;

/** notBefore and notAfter, both included (RFC 5280 4.1.2.5), in whole seconds. */
public record Validity(Instant notBefore, Instant notAfter) {
  public Validity {
    if (!notBefore.isBefore(notAfter)) {
      throw new IllegalArgumentException("ends before it begins: " + notBefore + " " + notAfter);
    }
  }
}
