package jp.passportweb.domain.applicationrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerCounts;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerSelection;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.DeferredRevocation;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.search.Search;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link RecordLists} does with servers. */
public abstract class ServerLinesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 10);

  private final Repositories repositories;
  private final RecordLists lists;
  private final Scene scene;
  private final AccountId account;

  protected ServerLinesContract(Repositories repositories) {
    this.repositories = repositories;
    lists = repositories.lists();
    scene = new Scene(repositories);
    account = scene.account();
  }

  @Test
  @DisplayName("LST-1 one line for everything that followed from one application")
  void lines() {
    ApplicationRecord first = certified(new Request.NewApplication(), UNTIL, 100);
    ApplicationRecord reissue = follows(reissueOf(first), first, 150);
    ApplicationRecord change =
        add(
            RecordBuilder.record()
                .asking(new Request.ContactChange(reissue.id()))
                .under(first.contract()));
    ApplicationRecord open = add(RecordBuilder.record());
    assertThat(ids(false))
        .containsExactly(List.of(change.id(), reissue.id(), first.id()), List.of(open.id()));
    assertThat(ids(true)).isEmpty();
    ServerLine line = lists.lineOf(change.id());
    assertThat(line.current().id()).isEqualTo(reissue.id());
    assertThat(line.successorOf(first.id())).map(RecordSummary::id).contains(reissue.id());
    assertThat(line.successorOf(reissue.id())).isEmpty();
    assertThat(standing(first)).isEqualTo(new ListedStanding(null, null, true, UNTIL, false));
    assertThat(standing(reissue)).isEqualTo(new ListedStanding(null, null, false, UNTIL, false));
    assertThat(line.certified(line.row(first.id())))
        .extracting(RecordSummary::id)
        .containsExactly(first.id(), reissue.id());
  }

  @Test
  @DisplayName("REN-1 a renewed contract stands behind the one that took its place")
  void renewed() {
    ApplicationRecord first = certified(new Request.NewApplication(), UNTIL, 100);
    ApplicationRecord renewal = certified(new Request.Renewal(first.id()), UNTIL.plusYears(1), 180);
    ServerLine line = lists.lineOf(first.id());
    assertThat(line.rows()).hasSize(2);
    assertThat(line.current().id()).isEqualTo(renewal.id());
    assertThat(standing(first).superseded()).isTrue();
    assertThat(standing(renewal).superseded()).isFalse();
    assertThat(line.successorOf(first.id())).map(RecordSummary::id).contains(renewal.id());
  }

  @Test
  @DisplayName("LST-1 a request that failed takes nobody's place")
  void failed() {
    ApplicationRecord first = certified(new Request.NewApplication(), UNTIL, 100);
    add(RecordBuilder.record().asking(new Request.Renewal(first.id())).in(RecordStatus.REFUSED));
    add(RecordBuilder.record().asking(new Request.Continuation(first.id())));
    assertThat(standing(first).superseded()).isFalse();
    assertThat(lists.lineOf(first.id()).current().id()).isEqualTo(first.id());
  }

  @Test
  @DisplayName("LST-1 by the effective end: a revocation to come before the certificate's own end")
  void order() {
    ApplicationRecord last = add(RecordBuilder.record());
    ApplicationRecord long180 = certified(new Request.NewApplication(), UNTIL, 180);
    ApplicationRecord short20 = certified(new Request.NewApplication(), UNTIL.minusDays(300), 20);
    ApplicationRecord asked = certified(new Request.NewApplication(), UNTIL.plusDays(9), 170);
    add(
        RecordBuilder.record()
            .asking(new Request.Revocation(asked.id(), RevocationReason.CESSATION))
            .appliedAt(NOW.minus(Duration.ofHours(1)))
            .under(asked.contract()));
    repositories.records().update(asked.become(RecordStatus.REVOCATION_PENDING, NOW));
    assertThat(standing(asked).revocationDue())
        .isEqualTo(NOW.plus(Duration.ofDays(5)).minus(Duration.ofHours(1)));
    assertThat(currents(ServerOrder.CERTIFICATE_END))
        .containsExactly(asked.id(), short20.id(), long180.id(), last.id());
    assertThat(currents(ServerOrder.CONTRACT_END))
        .containsExactly(short20.id(), long180.id(), asked.id(), last.id());
  }

  @Test
  @DisplayName("REI-3 the day of 「後日失効する」 stands until the revocation is done")
  void planned() {
    ApplicationRecord first = certified(new Request.NewApplication(), UNTIL, 100);
    ApplicationRecord reissue = follows(reissueOf(first), first, 150);
    LocalDate due = LocalDate.of(2026, 12, 4);
    repositories.deferredRevocations().add(new DeferredRevocation(first.id(), reissue.id(), due));
    assertThat(standing(first).revocationDue()).isEqualTo(RecordFacts.beginOf(due));
    repositories.deferredRevocations().take(first.id(), NOW);
    var certificate = repositories.certificates().ofRecord(first.id()).orElseThrow().intention();
    repositories
        .revocations()
        .add(
            new Revocation(
                certificate.authority(),
                certificate.serial(),
                certificate.validity().notAfter(),
                CrlReason.SUPERSEDED,
                NOW));
    assertThat(standing(first)).isEqualTo(new ListedStanding(NOW, null, true, UNTIL, false));
  }

  @Test
  @DisplayName("CAN-1 a withdrawn application leaves the current ones, and its withdrawal with it")
  void cancelled() {
    ApplicationRecord withdrawn = add(RecordBuilder.record().in(RecordStatus.CANCELLED));
    ApplicationRecord withdrawal =
        add(
            RecordBuilder.record()
                .asking(new Request.Cancellation(withdrawn.id()))
                .in(RecordStatus.COMPLETED));
    assertThat(ids(false)).isEmpty();
    assertThat(ids(true)).containsExactly(List.of(withdrawal.id(), withdrawn.id()));
  }

  @Test
  @DisplayName("TER-1 that the contract was terminated is known of every record under it")
  void terminated() {
    ApplicationRecord first = certified(new Request.NewApplication(), UNTIL, 100);
    Contract contract = repositories.contracts().byCode(first.contract()).orElseThrow();
    repositories.contracts().update(contract.terminated(UNTIL.minusDays(1)));
    assertThat(standing(first))
        .isEqualTo(new ListedStanding(null, null, false, UNTIL.minusDays(1), true));
  }

  @Test
  @DisplayName("LST-1 pages hold their lines and the total of all; a search finds whole lines")
  void pages() {
    ApplicationRecord first = certified(new Request.NewApplication(), UNTIL, 100);
    follows(reissueOf(first), first, 150);
    ApplicationRecord other =
        add(RecordBuilder.record().with(c -> c.serverName("intra.example.jp")));
    RecordLists.Servers page =
        lists.servers(account, all(selection(false)), ServerOrder.CERTIFICATE_END, 2, 1);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.lines()).extracting(line -> line.current().id()).containsExactly(other.id());
    Selection found = new Selection(false, Instant.EPOCH, NOW, Search.anywhere("intra.example"));
    assertThat(lists.servers(account, all(found), ServerOrder.SERVER_NAME, 1, 9).lines())
        .extracting(line -> line.current().id())
        .containsExactly(other.id());
  }

  @Test
  @DisplayName("LST-1 servers by status: of what is concluded the certificate in use speaks")
  void byStatus() {
    ApplicationRecord replaced = certified(new Request.NewApplication(), UNTIL, 100);
    repositories.records().update(replaced.become(RecordStatus.REVOKED, NOW));
    ApplicationRecord reissue = follows(reissueOf(replaced), replaced, 150);
    ApplicationRecord revoked = certified(new Request.NewApplication(), UNTIL, 90);
    repositories.records().update(revoked.become(RecordStatus.REVOKED, NOW));
    add(
        RecordBuilder.record()
            .asking(new Request.ContactChange(revoked.id()))
            .in(RecordStatus.COMPLETED)
            .under(revoked.contract()));
    ApplicationRecord waits = add(RecordBuilder.record().awaitingDocuments());
    ApplicationRecord approval = add(RecordBuilder.record().in(RecordStatus.AWAITING_APPROVAL));
    assertThat(with(ServerStatus.COMPLETED)).containsExactly(reissue.id());
    assertThat(with(ServerStatus.REVOKED)).containsExactly(revoked.id());
    assertThat(with(ServerStatus.AWAITS_DOCUMENTS)).containsExactly(waits.id());
    assertThat(with(ServerStatus.OPEN)).containsExactlyInAnyOrder(waits.id(), approval.id());
    assertThat(with(ServerStatus.IN_REVIEW)).containsExactly(approval.id());
    assertThat(with(ServerStatus.ISSUING)).isEmpty();
    assertThat(lists.serverCounts(account, selection(false)))
        .isEqualTo(new ServerCounts(0, 1, 2, Map.of(approval.service(), 4)));
  }

  @Test
  @DisplayName("LST-1 servers by the end of the certificate in use, by days in Tokyo")
  void byDue() {
    ApplicationRecord past = certified(new Request.NewApplication(), UNTIL, -1);
    ApplicationRecord day30 = certified(new Request.NewApplication(), UNTIL, 30);
    ApplicationRecord day31 = certified(new Request.NewApplication(), UNTIL, 31);
    follows(reissueOf(day31), day31, 120);
    ApplicationRecord day150 = certified(new Request.NewApplication(), UNTIL, 150);
    assertThat(due(ServerDue.PAST)).containsExactly(past.id());
    assertThat(due(ServerDue.DAYS_30)).containsExactly(day30.id());
    assertThat(due(ServerDue.DAYS_90)).containsExactly(day30.id());
    assertThat(due(ServerDue.FISCAL_YEAR)).hasSize(2).doesNotContain(day150.id());
    assertThat(lists.serverCounts(account, selection(false)).dueSoon()).isEqualTo(1);
  }

  private List<RecordId> with(ServerStatus status) {
    return found(new ServerSelection(selection(false), status, null));
  }

  private List<RecordId> due(ServerDue due) {
    return found(new ServerSelection(selection(false), null, due));
  }

  private List<RecordId> found(ServerSelection chosen) {
    return lists.servers(account, chosen, ServerOrder.CERTIFICATE_END, 1, 9).lines().stream()
        .map(line -> line.current().id())
        .toList();
  }

  private ApplicationRecord certified(Request request, LocalDate until, int days) {
    Contract contract =
        ContractSamples.contract(repositories.contracts().nextCode(), account, until);
    repositories.contracts().add(contract);
    return issued(
        add(
            RecordBuilder.record()
                .asking(request)
                .in(RecordStatus.COMPLETED)
                .under(contract.code())),
        days);
  }

  private ApplicationRecord follows(Request request, ApplicationRecord base, int days) {
    return issued(
        add(
            RecordBuilder.record()
                .asking(request)
                .in(RecordStatus.COMPLETED)
                .under(base.contract())),
        days);
  }

  private ApplicationRecord issued(ApplicationRecord record, int days) {
    Instant from = NOW.minus(Duration.ofDays(10)).plusSeconds(days);
    scene.issue(record, new Validity(from, NOW.plus(Duration.ofDays(days))), from);
    return record;
  }

  private static Request reissueOf(ApplicationRecord base) {
    return new Request.Reissue(base.id(), PreviousCertificateFate.REVOKED_LATER, false);
  }

  private ApplicationRecord add(RecordBuilder builder) {
    return scene.record(builder.of(account));
  }

  private ListedStanding standing(ApplicationRecord record) {
    ListedStanding standing = lists.lineOf(record.id()).row(record.id()).standing();
    assertThat(standing).isNotNull();
    return standing;
  }

  private List<RecordId> currents(ServerOrder order) {
    return lists.servers(account, all(selection(false)), order, 1, 9).lines().stream()
        .map(line -> line.current().id())
        .toList();
  }

  private List<List<RecordId>> ids(boolean past) {
    return lists
        .servers(account, all(selection(past)), ServerOrder.CERTIFICATE_END, 1, 9)
        .lines()
        .stream()
        .map(line -> line.rows().stream().map(RecordSummary::id).toList())
        .toList();
  }

  private static ServerSelection all(Selection records) {
    return new ServerSelection(records, null, null);
  }

  private static Selection selection(boolean past) {
    return new Selection(past, Instant.EPOCH, NOW, Search.NOTHING_SAID);
  }
}
