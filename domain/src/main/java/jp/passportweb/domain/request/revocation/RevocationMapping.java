package jp.passportweb.domain.request.revocation;

import jp.passportweb.domain.certificate.CrlReason;

/** What is published for a choice of 失効申請 (REQUIREMENTS §6.5, BR 7.2.2). */
public final class RevocationMapping {
  private RevocationMapping() {}

  public static CrlReason reason(RevocationChoice choice) {
    return switch (choice) {
      case UNSPECIFIED -> CrlReason.UNSPECIFIED;
      case CONTENT_CHANGE -> CrlReason.AFFILIATION_CHANGED;
      case REPLACEMENT -> CrlReason.SUPERSEDED;
      case CESSATION -> CrlReason.CESSATION_OF_OPERATION;
      case KEY_COMPROMISE -> CrlReason.KEY_COMPROMISE;
    };
  }
}
