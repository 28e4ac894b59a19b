package jp.passportweb.domain.problemreport;

/** Why a step on a problem report is not taken. */
public enum ReportRefusal {
  NOT_YOUR_ROLE,
  NOT_FOUND,
  /** The preliminary answer was given before. */
  ANSWERED,
  /** It was decided before. */
  DECIDED,
  /** A founded report names the certificates that it is about. */
  NO_CERTIFICATE,
  CHANGED_MEANWHILE
}
