package jp.passportweb.domain.problemreport;

/** How a report came. */
public enum ReportChannel {
  FORM,
  MAIL,
  TELEPHONE
}
