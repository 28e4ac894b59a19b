package jp.passportweb.domain.notice;

/** Whether somebody sits before the screen and waits for a mail; such mails go first. */
public enum Urgency {
  AWAITED,
  ROUTINE;

  public static Urgency of(Notice notice) {
    return notice instanceof Notice.Awaited ? AWAITED : ROUTINE;
  }
}
