package jp.passportweb.domain.certificate;

import java.util.List;

/** 失効理由: what the form offers (REV-1), and what is published for it. */
public enum RevocationReason {
  /** 理由を指定しない, chosen at first (BR 7.2.2). */
  NOT_STATED,
  /** 証明書の内容を変更するため. */
  CONTENT_CHANGE,
  /** 証明書切り替えのため. */
  REPLACEMENT,
  /** サービス終了など、証明書の利用を停止するため. */
  END_OF_USE,
  /** 秘密鍵が危殆化したため. */
  KEY_COMPROMISE;

  /**
   * What may be published for it, the usual one first (REQUIREMENTS §6.5): a change of content is
   * superseded where only names or the key change.
   */
  public List<CrlReason> published() {
    return switch (this) {
      case NOT_STATED -> List.of(CrlReason.UNSPECIFIED);
      case CONTENT_CHANGE -> List.of(CrlReason.AFFILIATION_CHANGED, CrlReason.SUPERSEDED);
      case REPLACEMENT -> List.of(CrlReason.SUPERSEDED);
      case END_OF_USE -> List.of(CrlReason.CESSATION_OF_OPERATION);
      case KEY_COMPROMISE -> List.of(CrlReason.KEY_COMPROMISE);
    };
  }
}
