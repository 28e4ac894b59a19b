package jp.passportweb.application.practicezone;

/** What an evaluator does to the practice network, for one name that is asked for. */
public enum PracticeAct {
  /** The TXT record that is asked for. */
  SET_RECORD,
  /** The page that is asked for. */
  SET_PAGE,
  /** The record at a name with the zone's name twice. */
  WRONG_PLACE,
  /** A value of an earlier request. */
  OLD_VALUE,
  /** A page for people where the value is asked for. */
  HTML_PAGE,
  /** The signatures of the name hold no longer. */
  BREAK_SIGNATURES,
  /** CAA records let another authority issue. */
  OTHER_AUTHORITY,
  /** CAA records let us issue too. */
  ALLOW_US,
  /** Nothing stands there any longer. */
  CLEAR
}
