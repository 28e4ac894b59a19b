package jp.passportweb.application.account;

/** Where somebody can try to get in. What is counted at one door delays nobody at another. */
public enum Door {
  /** Staff's name and password. */
  OFFICE("office.login", false),
  /**
   * Staff's second factor. Only who knows the password comes here, so that an operator's failures
   * are counted together, wherever they come from.
   */
  OFFICE_CODE("office.second-factor", true),
  /** The own password again, in an open login of staff. Only who is in comes here. */
  OFFICE_PASSWORD("office.password", true),
  /** A passkey of staff. */
  OFFICE_PASSKEY("office.passkey", false),
  /** Access key and one-time password. */
  PORTAL("portal.login", false),
  /** A passkey. */
  PASSKEY("portal.passkey", false);

  private final String action;
  private final boolean countedEverywhere;

  Door(String action, boolean countedEverywhere) {
    this.action = action;
    this.countedEverywhere = countedEverywhere;
  }

  /** What the audit trail's words for it begin with. */
  String action() {
    return action;
  }

  /** Whether failures against one account count together, from wherever they come. */
  boolean isCountedEverywhere() {
    return countedEverywhere;
  }
}
