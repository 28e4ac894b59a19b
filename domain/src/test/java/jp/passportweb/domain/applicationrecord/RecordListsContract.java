package jp.passportweb.domain.applicationrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Page;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.search.Search;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link RecordLists} does. */
public abstract class RecordListsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant OLDEST = NOW.atZone(ValidityRules.TOKYO).minusMonths(75).toInstant();
  private static final Sort NEWEST_FIRST = new Sort(Column.APPLIED_AT, false);

  private final Repositories repositories;
  private final RecordLists lists;
  private final Scene scene;
  private final List<ApplicationRecord> added = new ArrayList<>();

  protected RecordListsContract(Repositories repositories) {
    this.repositories = repositories;
    lists = repositories.lists();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("LST-1 a row says everything about an issued record, but who examines")
  void row() {
    AccountId account = scene.account();
    Contract contract = contract(account, LocalDate.of(2027, 11, 1));
    ApplicationRecord record =
        add(
            RecordBuilder.record()
                .of(account)
                .in(RecordStatus.COMPLETED)
                .under(contract.code())
                .awaitingDocuments()
                .with(c -> c.coupon("SPRING")));
    Validity validity = validity(NOW.minus(Duration.ofDays(10)));
    scene.issue(record, validity, validity.notBefore());
    Operator examiner = scene.operator(OperatorSamples.examiner());
    repositories.reviews().save(Review.fresh(record.id()).takenBy(examiner.id()), false);
    assertThat(current(account).rows())
        .containsExactly(
            new RecordSummary(
                record.id(),
                record.receiptNumber(),
                record.appliedAt(),
                record.service(),
                record.offering(),
                RecordStatus.COMPLETED,
                RequestType.NEW,
                true,
                validity,
                contract.code().text(),
                "株式会社原宿商事",
                "www.example.co.jp",
                "SPRING",
                null,
                null,
                new ListedStanding(null, null, false, contract.until(), false)));
  }

  @Test
  @DisplayName("a certificate that is only intended has no validity yet")
  void intendedOnly() {
    AccountId account = scene.account();
    ApplicationRecord record = add(RecordBuilder.record().of(account));
    repositories
        .certificates()
        .intend(
            jp.passportweb.domain.certificate.IssuanceSamples.intended(
                record.id(), validity(NOW), NOW));
    assertThat(current(account).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.certificateValidity()).isNull())
        .satisfies(row -> assertThat(row.examinerName()).isNull());
  }

  @Test
  @DisplayName("another account's records are not listed")
  void ownOnly() {
    add(RecordBuilder.record().of(scene.account()));
    assertThat(current(scene.account()).rows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("what was refused, cancelled or ended is past, the rest current")
  void pastByStatus(RecordStatus status) {
    AccountId account = scene.account();
    add(RecordBuilder.record().of(account).in(status));
    boolean past =
        status == RecordStatus.REFUSED
            || status == RecordStatus.CANCELLED
            || status == RecordStatus.CONTRACT_ENDED;
    assertThat(past(account).total()).isEqualTo(past ? 1 : 0);
    assertThat(current(account).total()).isEqualTo(past ? 0 : 1);
  }

  @Test
  @DisplayName("a contract is current through its last day in Tokyo, whatever its certificate says")
  void pastByContract() {
    AccountId account = scene.account();
    ApplicationRecord lastDay = completed(account, LocalDate.of(2026, 11, 20));
    ApplicationRecord over = completed(account, LocalDate.of(2026, 11, 19));
    scene.issue(lastDay, endingAt(NOW.minusSeconds(1)), NOW.minus(Duration.ofDays(300)));
    scene.issue(over, endingAt(NOW.plusSeconds(60)), NOW.minus(Duration.ofDays(300)));
    assertThat(ids(current(account))).containsExactly(lastDay.id());
    assertThat(ids(past(account))).containsExactly(over.id());
  }

  @Test
  @DisplayName("without a contract the certificate's end decides")
  void pastByCertificate() {
    AccountId account = scene.account();
    ApplicationRecord valid = add(RecordBuilder.record().of(account).in(RecordStatus.COMPLETED));
    ApplicationRecord over = add(RecordBuilder.record().of(account).in(RecordStatus.COMPLETED));
    scene.issue(valid, endingAt(NOW), NOW.minus(Duration.ofDays(300)));
    scene.issue(over, endingAt(NOW.minusSeconds(1)), NOW.minus(Duration.ofDays(300)));
    assertThat(ids(current(account))).containsExactly(valid.id());
    assertThat(ids(past(account))).containsExactly(over.id());
  }

  @Test
  @DisplayName(
      "LST-2 a certificate issued 75 months ago is listed no longer, one a moment later is")
  void seventyFiveMonths() {
    AccountId account = scene.account();
    ApplicationRecord tooOld = add(RecordBuilder.record().of(account).in(RecordStatus.REVOKED));
    ApplicationRecord young = add(RecordBuilder.record().of(account).in(RecordStatus.REVOKED));
    ApplicationRecord notIssued =
        add(RecordBuilder.record().of(account).in(RecordStatus.REFUSED).appliedAt(Instant.EPOCH));
    scene.issue(tooOld, endingAt(NOW.minusSeconds(1)), OLDEST);
    scene.issue(young, endingAt(NOW.minusSeconds(1)), OLDEST.plusMillis(1));
    assertThat(ids(past(account))).containsExactly(young.id(), notIssued.id());
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  @DisplayName("LST-1 sortable by every column, both ways, absent values last")
  void everyColumn(Column column) {
    AccountId account = scene.account();
    varied(account);
    ApplicationRecord bare =
        add(RecordBuilder.record().of(account).appliedAt(NOW).in(RecordStatus.ACCEPTED));
    boolean absent = List.of(Column.VALIDITY, Column.CONTRACT_CODE, Column.COUPON).contains(column);
    if (absent) {
      assertThat(sorted(account, column, true)).containsExactly(0, 1, 2, 3);
      assertThat(sorted(account, column, false)).containsExactly(2, 1, 0, 3);
    } else {
      assertThat(without(bare, sorted(account, column, true))).containsExactly(0, 1, 2);
      assertThat(without(bare, sorted(account, column, false))).containsExactly(2, 1, 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  @DisplayName("equal values stand by application, the latest first, whichever way is sorted")
  void tieBreak(Column column) {
    AccountId account = scene.account();
    for (int i = 0; i < 3; i++) {
      add(RecordBuilder.record().of(account).appliedAt(sameOrLater(column, i)));
    }
    assertThat(sorted(account, column, false)).containsExactly(2, 1, 0);
    assertThat(sorted(account, column, true))
        .isEqualTo(column == Column.APPLIED_AT ? List.of(0, 1, 2) : List.of(2, 1, 0));
  }

  @Test
  @DisplayName("applications of one instant stand by receipt number, the highest first")
  void sameInstant() {
    AccountId account = scene.account();
    add(RecordBuilder.record().of(account));
    add(RecordBuilder.record().of(account));
    assertThat(sorted(account, Column.APPLIED_AT, false)).containsExactly(1, 0);
    assertThat(sorted(account, Column.APPLIED_AT, true)).containsExactly(1, 0);
  }

  @Test
  @DisplayName("pages hold their rows and the total of all; beyond the last stands nothing")
  void pages() {
    AccountId account = scene.account();
    for (int i = 0; i < 5; i++) {
      add(RecordBuilder.record().of(account).appliedAt(NOW.minusSeconds(i)));
    }
    Page second = lists.ofAccount(account, selection(false), NEWEST_FIRST, 2, 2);
    assertThat(positions(second)).containsExactly(2, 3);
    assertThat(second.total()).isEqualTo(5);
    assertThat(second.pages()).isEqualTo(3);
    Page beyond = lists.ofAccount(account, selection(false), NEWEST_FIRST, 4, 2);
    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
  }

  /** Three open records that rise by every column, and fall by none. */
  private void varied(AccountId account) {
    List<RecordStatus> statuses =
        List.of(RecordStatus.IN_REVIEW, RecordStatus.AWAITING_APPROVAL, RecordStatus.ISSUING);
    List<RequestType> types =
        List.of(RequestType.RENEWAL, RequestType.REISSUE, RequestType.REVOCATION);
    for (int i = 0; i < 3; i++) {
      String letter = List.of("a", "b", "c").get(i);
      String service = List.of("EV20", "SR30", "SR40").get(i);
      String kana = List.of("アオヤマ", "ハラジュク", "ヨヨギ").get(i);
      String name = List.of("青山", "原宿", "代々木").get(i);
      ApplicationRecord record =
          add(
              RecordBuilder.record()
                  .of(account)
                  .in(statuses.get(i))
                  .type(types.get(i))
                  .offering(service, service + "-1Y")
                  .under(contract(account, LocalDate.of(2027, 11, 1)).code())
                  .appliedAt(NOW.minusSeconds(100 - i))
                  .with(c ->
                      c.serverName(letter + ".example.jp")
                          .coupon("C" + letter.toUpperCase(java.util.Locale.ROOT))
                          .organization(name, kana)));
      scene.issue(record, endingAt(NOW.plusSeconds(100 + i)), NOW.minusSeconds(50));
      examine(record, letter);
    }
  }

  private void examine(ApplicationRecord record, String name) {
    Operator operator =
        scene.operator(
            OperatorSamples.operator(
                name, name, jp.passportweb.domain.operator.OperatorRole.EXAMINER));
    repositories.reviews().save(Review.fresh(record.id()).takenBy(operator.id()), false);
  }

  private static Instant sameOrLater(Column column, int i) {
    return column == Column.APPLIED_AT ? NOW.plusSeconds(i) : NOW.minusSeconds(10L - i);
  }

  private ApplicationRecord add(RecordBuilder builder) {
    ApplicationRecord record = scene.record(builder);
    added.add(record);
    return record;
  }

  private ApplicationRecord completed(AccountId account, LocalDate until) {
    return add(
        RecordBuilder.record()
            .of(account)
            .in(RecordStatus.COMPLETED)
            .under(contract(account, until).code()));
  }

  private Contract contract(AccountId account, LocalDate until) {
    Contract contract =
        ContractSamples.contract(repositories.contracts().nextCode(), account, until);
    repositories.contracts().add(contract);
    return contract;
  }

  private static Validity validity(Instant from) {
    return new Validity(from, from.plus(Duration.ofDays(199)));
  }

  private static Validity endingAt(Instant end) {
    return new Validity(end.minus(Duration.ofDays(199)), end);
  }

  private static Selection selection(boolean past) {
    return new Selection(past, OLDEST, NOW, Search.NOTHING_SAID);
  }

  private Page current(AccountId account) {
    return lists.ofAccount(account, selection(false), NEWEST_FIRST, 1, 20);
  }

  private Page past(AccountId account) {
    return lists.ofAccount(account, selection(true), NEWEST_FIRST, 1, 20);
  }

  private List<Integer> sorted(AccountId account, Column column, boolean ascending) {
    return positions(
        lists.ofAccount(account, selection(false), new Sort(column, ascending), 1, 20));
  }

  private List<Integer> without(ApplicationRecord record, List<Integer> positions) {
    return positions.stream().filter(p -> p != added.indexOf(record)).toList();
  }

  private static List<RecordId> ids(Page page) {
    return page.rows().stream().map(RecordSummary::id).toList();
  }

  /** The rows as positions in the order in which their records were added. */
  private List<Integer> positions(Page page) {
    List<RecordId> known = added.stream().map(ApplicationRecord::id).toList();
    return ids(page).stream().map(known::indexOf).toList();
  }
}
