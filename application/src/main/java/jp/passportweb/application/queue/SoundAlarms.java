package jp.passportweb.application.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.queue.ClockAlarms;
import jp.passportweb.domain.queue.OfficeMailbox;
import jp.passportweb.domain.queue.PressingClock;
import jp.passportweb.domain.queue.PressingClocks;

/**
 * Writes to the office of each clock that is in its last quarter, and of each past, once (QUE-2).
 */
@Assembled
public final class SoundAlarms {
  private static final int AT_ONCE = 500;

  private final List<PressingClocks> sources;
  private final ClockAlarms alarms;
  private final OfficeMailbox mailbox;
  private final PostOffice postOffice;
  private final Transactions transactions;
  private final InstantSource clock;

  public SoundAlarms(
      List<PressingClocks> sources,
      ClockAlarms alarms,
      OfficeMailbox mailbox,
      PostOffice postOffice,
      Transactions transactions,
      InstantSource clock) {
    this.sources = List.copyOf(sources);
    this.alarms = alarms;
    this.mailbox = mailbox;
    this.postOffice = postOffice;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Nobody is written to where the office has no address. */
  public void soundAll() {
    Optional<EmailAddress> address = mailbox.address();
    Instant now = clock.instant();
    if (address.isPresent()) {
      sources.stream()
          .flatMap(source -> transactions.read(() -> source.pressing(now, AT_ONCE)).stream())
          .forEach(pressing -> sound(pressing, address.get(), now));
    }
  }

  private void sound(PressingClock pressing, EmailAddress address, Instant now) {
    transactions.run(() -> {
      if (alarms.tell(pressing)) {
        postOffice.post(
            new Notice.ClockPressing(
                address,
                pressing.subject(),
                pressing.what(),
                DateWords.minute(pressing.due()),
                pressing.past(),
                pressing.path()),
            now);
      }
    });
  }
}
