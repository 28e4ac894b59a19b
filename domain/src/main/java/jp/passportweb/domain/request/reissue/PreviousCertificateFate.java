package jp.passportweb.domain.request.reissue;

/** What becomes of the certificate that is reissued (REI-3). */
public enum PreviousCertificateFate {
  /** 「再発行と同時に失効する」. */
  REVOKED_AT_ONCE,
  /** 「後日失効する」; not for a compromised key (REQUIREMENTS §6.5). */
  REVOKED_LATER
}
