package jp.passportweb.domain.request.revocation;

/** The choices of 失効申請 (REV-1): the guide's four, and the one that BR 7.2.2 wants preselected. */
public enum RevocationReason {
  /** 「理由を指定しない」. */
  UNSPECIFIED,
  /** 「証明書の内容を変更するため」. */
  CONTENT_CHANGE,
  /** 「証明書切り替えのため」. */
  REPLACEMENT,
  /** 「サービス終了など、証明書の利用を停止するため」. */
  CESSATION,
  /** 「秘密鍵が危殆化したため(盗難・漏えいなどで他人に使用される恐れがあるため)」. */
  KEY_COMPROMISE
}
