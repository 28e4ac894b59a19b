package jp.passportweb.application.notice;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.notice.Mailbox;
import jp.passportweb.domain.notice.MailboxEntry;

/**
 * The evaluation's mailbox: what would have been sent. An installation that sends mails has none.
 */
@Assembled
public final class ReadMailbox {
  private static final int MOST = 200;

  private final Optional<Mailbox> mailbox;

  public ReadMailbox(Optional<Mailbox> mailbox) {
    this.mailbox = mailbox;
  }

  /** The latest mails, newest first; nothing, not even an empty list, without a mailbox. */
  public Optional<List<MailboxEntry>> newest() {
    return mailbox.map(found -> found.newestFirst(MOST));
  }

  public Optional<MailboxEntry> read(String name) {
    return mailbox.flatMap(found -> found.read(name));
  }
}
