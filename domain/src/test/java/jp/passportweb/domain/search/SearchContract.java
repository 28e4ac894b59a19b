package jp.passportweb.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordLists.Column;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.Sort;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.request.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of {@link RecordLists} finds. */
public abstract class SearchContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Sort NEWEST_FIRST = new Sort(Column.APPLIED_AT, false);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

  /** The first and the last moment of the day in Tokyo. */
  private static final Instant BEGIN = Instant.parse("2026-11-09T15:00:00Z");

  private static final Instant END = Instant.parse("2026-11-10T14:59:59.999999Z");

  private final Repositories repositories;
  private final RecordLists lists;
  private final Scene scene;
  private final AccountId account;

  protected SearchContract(Repositories repositories) {
    this.repositories = repositories;
    lists = repositories.lists();
    scene = new Scene(repositories);
    account = new Scene(repositories).account();
  }

  @ParameterizedTest
  @EnumSource(SearchDate.class)
  @DisplayName("SRC-1 every date is searched from the first to the last moment of its days")
  void periods(SearchDate date) {
    dated(date, BEGIN.minusMillis(1));
    RecordId first = dated(date, BEGIN);
    RecordId last = dated(date, END);
    RecordId after = dated(date, END.plusMillis(1));
    add(r -> r.appliedAt(Instant.EPOCH));
    assertThat(found(new Period(date, DAY, DAY))).containsExactlyInAnyOrder(first, last);
    assertThat(found(new Period(date, DAY, null))).containsExactlyInAnyOrder(first, last, after);
    assertThat(found(new Period(date, null, DAY))).contains(first, last).doesNotContain(after);
  }

  @Test
  @DisplayName("SRC-1 by kind of request, service and server software")
  void choices() {
    RecordId renewal = add(r -> r.type(RequestType.RENEWAL));
    RecordId ev = add(r -> r.offering("EV20", "EV20-1Y"));
    add(r -> {});
    assertThat(found(search(RequestType.RENEWAL, null, null, null))).containsExactly(renewal);
    assertThat(found(search(null, new ServiceCode("EV20"), null, null))).containsExactly(ev);
    assertThat(found(search(null, null, null, "apache"))).hasSize(3);
    assertThat(found(search(null, null, null, "NGINX"))).isEmpty();
  }

  @Test
  @DisplayName("SRC-1 a certificate is downloaded or not yet; what has none is neither")
  void downloads() {
    RecordId downloaded = issued(NOW);
    RecordId waiting = issued(NOW);
    add(r -> {});
    repositories.downloads().recorded(downloaded, NOW);
    assertThat(found(search(null, null, Download.DONE, null))).containsExactly(downloaded);
    assertThat(found(search(null, null, Download.NOT_YET, null))).containsExactly(waiting);
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, 100%酒_店",
    "ORGANIZATION, １００％酒",
    "ORGANIZATION, ｶﾌｪ",
    "ORGANIZATION, a\\b",
    "ORGANIZATION, A\\B",
    "SERVER_NAME, SHOP.example",
    "SERVER_NAME, ｓｈｏｐ．",
    "SERVER_NAME, *.shop",
    "CONTRACT_CODE, b",
    "RECEIPT_NUMBER, -",
    "COUPON, spring",
    "COUPON, ＳＰＲＩＮＧ１"
  })
  @DisplayName("SRC-1 a text is found in any width and case")
  void held(SearchedText in, String text) {
    RecordId record = wordy();
    add(r -> r.with(c -> c.serverName("other.jp").organization("別", "ベツ")));
    assertThat(found(new Phrase(in, text))).contains(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1_0", "1%酒", "!", "\\\\", "''", "酒店", "x"})
  @DisplayName("SRC-1 % _ \\ and quotes stand for themselves")
  void literal(String text) {
    wordy();
    assertThat(found(new Phrase(SearchedText.ORGANIZATION, text))).isEmpty();
  }

  @Test
  @DisplayName("SRC-1 two conditions hold both, or one of the two")
  void joined() {
    RecordId both = named("www.a.jp", "青空");
    RecordId left = named("www.a.jp", "星空");
    RecordId right = named("www.b.jp", "青空");
    named("www.b.jp", "星空");
    Phrase server = new Phrase(SearchedText.SERVER_NAME, "a.jp");
    Phrase organization = new Phrase(SearchedText.ORGANIZATION, "青空");
    assertThat(found(Joiner.AND, server, organization)).containsExactly(both);
    assertThat(found(Joiner.OR, server, organization)).containsExactlyInAnyOrder(both, left, right);
  }

  @Test
  @DisplayName("SRC-1 the quick search looks into server name, organisation and contract code")
  void anywhere() {
    RecordId record = wordy();
    add(r -> r.with(c -> c.serverName("other.jp").organization("別", "ベツ").coupon("SPRING2")));
    String code = repositories.records().byId(record).orElseThrow().contract().text();
    for (String text : List.of("shop", "カフェ", code.toLowerCase(java.util.Locale.ROOT))) {
      assertThat(found(Search.anywhere(text))).as(text).containsExactly(record);
    }
    assertThat(found(Search.anywhere("spring"))).isEmpty();
    assertThat(found(Search.anywhere(" "))).hasSize(2);
  }

  @Test
  @DisplayName(
      "SRC-1 nobody finds another account's records, and each of the selection is handed on")
  void each() {
    RecordId first = named("www.a.jp", "青空");
    RecordId second = named("www.b.jp", "青空");
    scene.record(RecordBuilder.record().of(scene.account()));
    List<RecordId> read = new ArrayList<>();
    Sort byName = new Sort(Column.SERVER_NAME, true);
    Selection everything = selection(Search.NOTHING_SAID);
    lists.eachOfAccount(account, everything, byName, 9, row -> read.add(row.id()));
    assertThat(read).containsExactly(first, second);
    read.clear();
    lists.eachOfAccount(account, everything, byName, 1, row -> read.add(row.id()));
    assertThat(read).containsExactly(first);
  }

  @Test
  @DisplayName("LST-3 what waits for documents, the oldest first")
  void awaitingDocuments() {
    RecordId later = add(r -> r.awaitingDocuments().appliedAt(NOW));
    RecordId first = add(r -> r.awaitingDocuments().appliedAt(NOW.minusSeconds(1)));
    add(r -> r.awaitingDocuments().in(RecordStatus.CANCELLED));
    add(r -> {});
    assertThat(told(waiting(NOW, NOW, 9).documents())).containsExactly(first, later);
    assertThat(told(waiting(NOW, NOW, 1).documents())).containsExactly(first);
    assertThat(lists.waiting(scene.account(), NOW, NOW, 9))
        .isEqualTo(new RecordLists.Waiting(List.of(), List.of(), List.of()));
  }

  @Test
  @DisplayName("LST-1 certificates that end between two moments, unless a successor was asked for")
  void ending() {
    Instant last = NOW.plus(Duration.ofDays(90));
    RecordId atEnd = ending(last);
    RecordId atBegin = ending(NOW);
    ending(NOW.minusMillis(1));
    ending(last.plusMillis(1));
    RecordId renewed = ending(last);
    add(r -> r.asking(new Request.Renewal(renewed)));
    RecordId refused = ending(last.minusSeconds(1));
    add(r -> r.asking(new Request.Renewal(refused)).in(RecordStatus.REFUSED));
    assertThat(told(waiting(NOW, last, 9).ending())).containsExactly(atBegin, refused, atEnd);
  }

  @Test
  @DisplayName("LST-1 certificates of late that were never downloaded")
  void neverDownloaded() {
    RecordId waiting = issued(NOW);
    repositories.downloads().recorded(issued(NOW), NOW);
    issued(NOW.minusSeconds(60));
    assertThat(told(waiting(NOW.minusSeconds(60), NOW, 9).neverDownloaded()))
        .containsExactly(waiting);
  }

  private RecordId dated(SearchDate date, Instant at) {
    return switch (date) {
      case APPLIED -> add(r -> r.appliedAt(at));
      case CHANGED -> add(r -> r.appliedAt(Instant.EPOCH).changedAt(at));
      case ISSUED -> issued(at);
      case EXPIRES -> ending(at);
    };
  }

  private RecordId issued(Instant at) {
    return certified(new Validity(at, at.plus(Duration.ofDays(199))), at);
  }

  private RecordId ending(Instant end) {
    Instant begin = end.minus(Duration.ofDays(199));
    return certified(new Validity(begin, end), begin);
  }

  private RecordId certified(Validity validity, Instant at) {
    RecordId id =
        add(r -> r.in(RecordStatus.COMPLETED).under(contract().code()).appliedAt(Instant.EPOCH));
    scene.issue(repositories.records().byId(id).orElseThrow(), validity, at);
    return id;
  }

  private RecordId wordy() {
    return add(r ->
        r.under(contract().code())
            .with(c ->
                c.serverName("*.shop.example.jp")
                    .organization("カフェ100%酒_店a\\b", "カフェ")
                    .coupon("SPRING1")));
  }

  private RecordId named(String server, String organization) {
    return add(r -> r.with(c -> c.serverName(server).organization(organization, "カナ")));
  }

  private RecordId add(Consumer<RecordBuilder> change) {
    RecordBuilder builder = RecordBuilder.record().of(account);
    change.accept(builder);
    return scene.record(builder).id();
  }

  private Contract contract() {
    Contract contract =
        ContractSamples.contract(
            repositories.contracts().nextCode(), account, LocalDate.of(2027, 11, 1));
    repositories.contracts().add(contract);
    return contract;
  }

  private List<RecordId> found(Period period) {
    return found(new Search(period, null, null, null, null, List.of(), Joiner.AND, ""));
  }

  private List<RecordId> found(Phrase phrase) {
    return found(Joiner.AND, phrase);
  }

  private List<RecordId> found(Joiner joiner, Phrase... phrases) {
    return found(new Search(null, null, null, null, null, List.of(phrases), joiner, ""));
  }

  private static Search search(
      RequestType type, ServiceCode service, Download download, String software) {
    return new Search(null, type, service, download, software, List.of(), Joiner.AND, "");
  }

  private List<RecordId> found(Search search) {
    RecordLists.Page page = lists.ofAccount(account, selection(search), NEWEST_FIRST, 1, 20);
    assertThat(page.total()).isEqualTo(page.rows().size());
    return ids(page.rows());
  }

  private static Selection selection(Search search) {
    return new Selection(false, Instant.EPOCH, NOW, search);
  }

  private RecordLists.Waiting waiting(Instant since, Instant until, int atMost) {
    return lists.waiting(account, since, until, atMost);
  }

  private static List<RecordId> told(List<RecordLists.WaitingRecord> waiting) {
    return waiting.stream().map(RecordLists.WaitingRecord::id).toList();
  }

  private static List<RecordId> ids(List<RecordSummary> rows) {
    return rows.stream().map(RecordSummary::id).toList();
  }

  @Test
  @DisplayName("SRC-1 a record that changes is found as it is now")
  void changed() {
    RecordId id = named("www.a.jp", "青空");
    ApplicationRecord record = repositories.records().byId(id).orElseThrow();
    repositories.records().update(record.concluded(contract().code(), NOW));
    assertThat(found(new Period(SearchDate.CHANGED, LocalDate.of(2026, 11, 20), null)))
        .containsExactly(id);
    assertThat(found(new Phrase(SearchedText.CONTRACT_CODE, "B"))).containsExactly(id);
  }
}
