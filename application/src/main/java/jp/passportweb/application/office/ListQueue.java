package jp.passportweb.application.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeFilter;
import jp.passportweb.domain.applicationrecord.RecordLists.OfficeSort;
import jp.passportweb.domain.applicationrecord.RecordLists.OpenRevocation;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** 審査キュー: a page of what the office has at one stage, or of everything that holds a text. */
@Assembled
public final class ListQueue {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private static final int LONGEST_TEXT = 100;

  /** Far more than are ever open. */
  private static final int MOST_CLOCKS = 500;

  /** Stages that hold work; what is closed only grows, and is counted where it is listed. */
  private static final List<OfficeFilter> COUNTED =
      List.of(
          OfficeFilter.OPEN,
          OfficeFilter.AWAITS_DOCUMENTS,
          OfficeFilter.IN_REVIEW,
          OfficeFilter.AWAITING_APPROVAL,
          OfficeFilter.ISSUING,
          OfficeFilter.REVOCATIONS);

  private static final int MOST_PLANNED = 20;
  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private final RecordLists lists;
  private final DeferredRevocations deferred;
  private final ApplicationRecords records;
  private final BlockedKeys blockedKeys;
  private final Transactions transactions;

  public ListQueue(
      RecordLists lists,
      DeferredRevocations deferred,
      ApplicationRecords records,
      BlockedKeys blockedKeys,
      Transactions transactions) {
    this.lists = lists;
    this.deferred = deferred;
    this.records = records;
    this.blockedKeys = blockedKeys;
    this.transactions = transactions;
  }

  /**
   * What stands on the screen.
   *
   * @param text that was searched for, as it was understood
   * @param revocations that are open, what runs out first coming first
   * @param planned 後日失効 that wait for their day, the next first (REI-3)
   * @param counts by stage, of the stages that hold work
   * @param blocked those in the list whose key cannot be certified any more (LINT-1)
   */
  public record Queue(
      String text,
      RecordLists.Page list,
      List<OpenRevocation> revocations,
      List<Planned> planned,
      Map<OfficeFilter, Integer> counts,
      Set<RecordId> blocked) {}

  /** A certificate that is revoked by itself on a day, Asia/Tokyo. */
  public record Planned(ApplicationRecord previous, LocalDate dueOn) {}

  /** The page; where it lies beyond the last, the last. */
  public Queue list(OfficeFilter filter, String typed, OfficeSort sort, int page) {
    return transactions.read(() -> read(filter, understood(typed), sort, page));
  }

  private Queue read(OfficeFilter filter, String text, OfficeSort sort, int page) {
    RecordLists.Page wanted = lists.ofOffice(filter, text, sort, Math.max(1, page), PAGE_SIZE);
    RecordLists.Page shown =
        wanted.page() <= wanted.pages()
            ? wanted
            : lists.ofOffice(filter, text, sort, wanted.pages(), PAGE_SIZE);
    return new Queue(text, shown, revocations(), planned(), lists.counts(COUNTED), blocked(shown));
  }

  private Set<RecordId> blocked(RecordLists.Page shown) {
    List<RecordId> undecided =
        shown.rows().stream()
            .filter(row -> row.status().isOpen() && row.requestType().certifies())
            .map(RecordSummary::id)
            .toList();
    Map<RecordId, SpkiHash> keys = records.keysOf(undecided);
    Set<SpkiHash> blocked = blockedKeys.among(Set.copyOf(keys.values()));
    return keys.entrySet().stream()
        .filter(one -> blocked.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<OpenRevocation> revocations() {
    return lists.openRevocations(MOST_CLOCKS).stream()
        .sorted(Comparator.comparing(revocation -> revocation.clock().due()))
        .toList();
  }

  private List<Planned> planned() {
    return deferred.due(FAR, MOST_PLANNED).stream()
        .map(one -> new Planned(records.byId(one.previous()).orElseThrow(), one.dueOn()))
        .toList();
  }

  private static String understood(String typed) {
    String text = JapaneseText.normalized(typed.replaceAll("\\p{C}", ""));
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
  }
}
