package jp.passportweb.web.office;

import java.util.Arrays;
import java.util.Optional;

/** The buttons of a record's page; each belongs to a section, where it is told what was done. */
public enum Act {
  TAKE(""),
  HAND_OVER(""),
  START(""),
  RECEIVE("documents"),
  TAKE_BACK("documents"),
  ASK_AGAIN("documents"),
  ATTACH("files"),
  EVIDENCE("facts"),
  EXPLAIN("differences"),
  LOOK_AT_NAMES("names"),
  TELEPHONE("telephone"),
  COMMENT("comments"),
  WRITE("comments"),
  SETTLE("comments"),
  FINISH(""),
  APPROVE(""),
  GIVE_BACK(""),
  REFUSE(""),
  ASK_SIGNING_REQUEST(""),
  ISSUE(""),
  COMPLETE(""),
  REVOKE(""),
  REVOKE_COMPROMISED(""),
  REVOKE_UNCONFIRMED(""),
  REPORT_COMPROMISE(""),
  QUESTION_CLAIM("comments"),
  REJECT_CLAIM("");

  private final String section;

  Act(String section) {
    this.section = section;
  }

  /** The section's place on the page; empty for decisions, which are told of at the top. */
  public String section() {
    return section;
  }

  static Optional<Act> named(String name) {
    return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
  }
}
