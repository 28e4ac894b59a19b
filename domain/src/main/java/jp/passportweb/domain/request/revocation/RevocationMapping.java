package jp.passportweb.domain.request.revocation;

import java.util.List;
import jp.passportweb.domain.certificate.CrlReason;

/** What is published for a reason of 失効申請 (REQUIREMENTS §6.5, BR 7.2.2). */
public final class RevocationMapping {
  private RevocationMapping() {}

  /**
   * What may be published, the usual one first: a change of content is superseded where only names
   * or the key change, which the office sees.
   */
  public static List<CrlReason> reasons(RevocationReason reason) {
    return switch (reason) {
      case UNSPECIFIED -> List.of(CrlReason.UNSPECIFIED);
      case CONTENT_CHANGE -> List.of(CrlReason.AFFILIATION_CHANGED, CrlReason.SUPERSEDED);
      case REPLACEMENT -> List.of(CrlReason.SUPERSEDED);
      case CESSATION -> List.of(CrlReason.CESSATION_OF_OPERATION);
      case KEY_COMPROMISE -> List.of(CrlReason.KEY_COMPROMISE);
    };
  }
}
