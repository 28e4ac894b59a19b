package jp.passportweb.domain.search;

/** Which date of a record 日付 means. */
public enum SearchDate {
  APPLIED,
  CHANGED,
  ISSUED,
  EXPIRES
}
