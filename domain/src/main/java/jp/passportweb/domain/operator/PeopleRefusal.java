package jp.passportweb.domain.operator;

import jp.passportweb.domain.audit.Denial;

/** Why an administrator cannot change a member of staff as asked (OPR-1). */
public enum PeopleRefusal implements Denial {
  /** Nobody changes the own role, suspends or resets the own login. */
  YOURSELF,
  /** Somebody must be left who lets others in. */
  LAST_ADMINISTRATOR,
  /** No reason, or not one for the trail: one line of so many characters. */
  NO_REASON,
  /** There is nobody of this id. */
  NOBODY,
  /** The actor's own role is another, or the actor is suspended, meanwhile. */
  NOT_YOUR_ROLE,
  /** It is so already, or changed at the same moment. */
  CHANGED_MEANWHILE;

  @Override
  public String code() {
    return name();
  }

  @Override
  public boolean isByRule() {
    return switch (this) {
      case YOURSELF, LAST_ADMINISTRATOR, NOT_YOUR_ROLE -> true;
      case NO_REASON, NOBODY, CHANGED_MEANWHILE -> false;
    };
  }
}
