package jp.passportweb.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.paging.Paging;

/** Port: every mail that was put, as the office looks at it and mends it (MBX-1). */
public interface MailRoom {
  /** How long the words of a mail are kept, so that it can be sent again. */
  Duration KEPT = Duration.ofDays(90);

  /** A choice of mails. */
  enum Shelf {
    /** Given up or tried again. */
    IN_TROUBLE,
    GIVEN_UP,
    TRIED_AGAIN,
    DELIVERED,
    ALL
  }

  /** Rows of one page, the newest first, counted from 1, and the total of all pages. */
  record Page(List<RoomMail> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }

  /** A delivery that failed, and how. */
  record Failure(Instant at, String answer) {}

  /**
   * @param text in the recipient, the subject or what it is about; empty for all
   * @param since mails put from then on
   */
  Page list(Shelf shelf, String text, Instant since, int page, int size);

  /** How many each shelf holds of the mails put from then on. */
  Map<Shelf, Integer> counts(Instant since);

  Optional<RoomMail> find(UUID id);

  /** Its words, unless they are forgotten. */
  Optional<String> text(UUID id);

  /** The deliveries that failed, the latest first. */
  List<Failure> failures(UUID id, int atMost);

  /** The latest mail that repeats this one. */
  Optional<RoomMail> latestCopy(UUID id);

  /** Has a mail that was not delivered tried at once; false when it was, or is settled. */
  boolean tryNow(UUID id, Instant at);

  /**
   * Puts a mail of the same words; nothing when they are forgotten.
   *
   * @param to whom it goes to
   */
  Optional<UUID> copy(UUID id, EmailAddress to, Instant at);

  /** A mail that was not delivered is tried no more, and no trouble; false when it is not so. */
  boolean settle(UUID id, Instant at);

  /**
   * Forgets the words that were kept long enough; returns of how many mails.
   *
   * @param atMost in one go
   */
  int forgetTexts(Instant now, int atMost);
}
