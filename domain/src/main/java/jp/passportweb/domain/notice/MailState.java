package jp.passportweb.domain.notice;

/** Where a mail stands on its way. */
public enum MailState {
  /** Not tried yet. */
  WAITING,
  /** Tried in vain, and tried again. */
  TRIED_AGAIN,
  /** Tried in vain, and no more; somebody has to do something. */
  GIVEN_UP,
  /** Given up, and taken care of by hand. */
  SETTLED,
  DELIVERED
}
