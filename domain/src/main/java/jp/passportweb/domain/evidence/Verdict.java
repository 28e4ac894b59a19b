package jp.passportweb.domain.evidence;

/** What a source says of what the application says. */
public enum Verdict {
  CONFIRMS,
  /** It is the same, said otherwise; a sentence explains how (EVG 3.2.2.13). */
  DIFFERS,
  CONTRADICTS
}
