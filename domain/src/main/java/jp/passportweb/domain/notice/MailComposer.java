package jp.passportweb.domain.notice;

/** Port: turns a notice into a mail in the reader's language. */
public interface MailComposer {
  Mail compose(Notice notice);
}
