package jp.passportweb.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.MailRoom.Shelf;

/** Lists every mail for the office: one page of a shelf, and what the shelves hold (MBX-1). */
@Assembled
public final class ListMails {
  private static final int PAGE_SIZE = 20;

  private final MailRoom mailRoom;
  private final Transactions transactions;
  private final InstantSource clock;

  public ListMails(MailRoom mailRoom, Transactions transactions, InstantSource clock) {
    this.mailRoom = mailRoom;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The page, and how many mails of the period each shelf holds. */
  public record Listed(MailRoom.Page page, Map<Shelf, Integer> counts) {}

  /**
   * @param text in the recipient, the subject or the receipt number; empty for all
   * @param period back from now
   */
  public Listed list(Shelf shelf, String text, Duration period, int page) {
    Instant since = clock.instant().minus(period);
    return transactions.read(() ->
        new Listed(
            mailRoom.list(shelf, text.strip(), since, page, PAGE_SIZE), mailRoom.counts(since)));
  }
}
