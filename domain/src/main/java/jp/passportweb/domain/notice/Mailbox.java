package jp.passportweb.domain.notice;

import java.util.List;
import java.util.Optional;

/** Port: the mails that an evaluation keeps to be read instead of sending them. */
public interface Mailbox {
  /** The newest mails, the newest first. */
  List<MailboxEntry> newestFirst(int atMost);

  /** One mail by its name; nothing when there is none, or when the name is not a mail's. */
  Optional<MailboxEntry> read(String name);
}
