package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.paging.Paging;
import jp.passportweb.domain.search.Search;
import org.jspecify.annotations.Nullable;

/** Port: pages of records for lists; each row is read without loading the record. */
public interface RecordLists {
  /**
   * A page of an account's records (LST-1, LST-2, SRC-1). Absent values stand last in either
   * direction; equal ones by application, the latest first. Who examines is not said.
   */
  Page ofAccount(AccountId account, Selection selection, Sort sort, int page, int size);

  /**
   * Hands on every record of a selection in its order, one after the other.
   *
   * @param atMost how many; the rest is left out
   */
  void eachOfAccount(
      AccountId account,
      Selection selection,
      Sort sort,
      int atMost,
      Consumer<RecordSummary> reader);

  /**
   * A page of an account's servers: what followed from one application stands in one line, current
   * while one of its records is (LST-1). Equal ones by application, the latest first.
   */
  Servers servers(
      AccountId account, ServerSelection selection, ServerOrder order, int page, int size);

  /** How many servers a choice that is often made would find. */
  ServerCounts serverCounts(AccountId account, Selection selection);

  /** The whole line in which a record stands. */
  ServerLine lineOf(RecordId record);

  /** The whole lines in which records stand, by record. */
  Map<RecordId, ServerLine> linesOf(List<RecordId> records);

  /**
   * What of an account's records waits for its holder (LST-1, LST-3).
   *
   * @param since from when on what was issued, and what ended, counts
   * @param until when at last a certificate that waits for its successor ends
   * @param atMost how many of each kind
   */
  Waiting waiting(AccountId account, Instant since, Instant until, int atMost);

  /**
   * Records that wait for the holder of their account.
   *
   * @param documents open ones that wait for documents, the oldest first
   * @param ending completed ones whose certificate ends and that no other request was made from,
   *     the earliest end first
   * @param neverDownloaded completed ones whose certificate was never downloaded, the earliest
   *     issued first
   */
  record Waiting(
      List<WaitingRecord> documents,
      List<WaitingRecord> ending,
      List<WaitingRecord> neverDownloaded) {}

  /** A record as its holder is told of it. */
  record WaitingRecord(RecordId id, String serverName) {}

  /** Rows of one page, counted from 1, and the total of all pages. */
  record Page(List<RecordSummary> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }

  /**
   * Which records of an account a list holds; until when one is current, {@link
   * jp.passportweb.domain.recordstate.CurrentRules} says.
   *
   * @param issuedAfter records whose certificate was issued earlier are left out (LST-2)
   */
  record Selection(boolean past, Instant issuedAfter, Instant now, Search search) {}

  /**
   * Which servers a list holds; whatever is absent narrows nothing.
   *
   * @param due when the certificate in use counts no more
   */
  record ServerSelection(
      Selection records, @Nullable ServerStatus status, @Nullable ServerDue due) {}

  /**
   * How many servers a choice finds.
   *
   * @param dueSoon within {@link ServerDue#DAYS_30}
   * @param awaiting {@link ServerStatus#AWAITS_DOCUMENTS}
   * @param open {@link ServerStatus#OPEN}
   * @param ofServices of each service that there are any of
   */
  record ServerCounts(int dueSoon, int awaiting, int open, Map<ServiceCode, Integer> ofServices) {}

  /** Lines of one page, counted from 1, and the total of all pages. */
  record Servers(List<ServerLine> lines, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }

  /** How lines are ordered; absent values stand last. */
  enum ServerOrder {
    /** By when the certificate in use counts no more: what comes first of all that ends it. */
    CERTIFICATE_END,
    SERVER_NAME,
    CONTRACT_END
  }

  /** A column with a direction. */
  record Sort(Column column, boolean ascending) {}

  /** The columns of お申込一覧画面. */
  enum Column {
    APPLIED_AT,
    SERVICE,
    STATUS,
    REQUEST_TYPE,
    VALIDITY,
    CONTRACT_CODE,
    ORGANIZATION,
    SERVER_NAME,
    COUPON
  }
}
