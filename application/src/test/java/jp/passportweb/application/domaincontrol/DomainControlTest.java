package jp.passportweb.application.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.nameproof.NameStanding;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Proof of control, from 「申込」 until it is proven")
class DomainControlTest {
  private final House house = new House();
  private final Network network = house.world().network();
  private final RecordId record = house.applies(FilledForm.of(CatalogSamples.SR));
  private final ApplicationRecord applied = house.record(record);
  private final DnsName name = applied.content().basic().commonName();

  @Test
  @DisplayName("DCV-4 DCV-3 it is asked for from the application on, with a value of its own")
  void begun() {
    assertThat(pending()).hasSize(applied.content().basic().names().size());
    assertThat(pending()).extracting(PendingAuthorization::value).doesNotHaveDuplicates();
    assertThat(standing().state()).isEqualTo(NameStanding.State.WAITING);
  }

  @Test
  @DisplayName("DCV-1 DCV-5 the record that was asked for proves it; what was seen is kept")
  void proven() {
    sets(name.text());
    assertThat(tries()).isEqualTo(TryNow.Outcome.LOOKED);
    assertThat(standing().state()).isEqualTo(NameStanding.State.PROVEN);
    assertThat(standing().evidence().orElseThrow().quorum().text()).isEqualTo("6/6");
    assertThat(house.ports().audit().on(applied.receiptNumber().text(), 9))
        .filteredOn(event -> event.action().equals("domain.validated"))
        .first()
        .satisfies(event ->
            assertThat(event.details())
                .containsEntry("method", "3.2.2.4.7")
                .containsEntry("domain", name.text())
                .containsEntry("quorum", "6/6"));
  }

  @Test
  @DisplayName("DCV-1 a record at the name above proves everything below it, for every application")
  void above() {
    String above = name.text().substring(name.text().indexOf('.') + 1);
    sets(above);
    tries();
    assertThat(standing().proof().control().authorization().name())
        .isEqualTo(new AuthorizationDomainName(above));
    assertThat(pending()).isEmpty();
    assertThat(network.needOfNames().pendingOf(house.record(record))).isEmpty();
  }

  @Test
  @DisplayName("MPIC-1 what too few other places see proves nothing, and the try is kept")
  void tooFewSee() {
    sets(name.text());
    network.everywhere().blind(3);
    tries();
    assertThat(standing().state()).isEqualTo(NameStanding.State.WAITING);
    assertThat(standing().attempts())
        .anySatisfy(attempt -> assertThat(attempt.quorum().text()).isEqualTo("3/6"));
    network.everywhere().blind(2);
    tries();
    assertThat(standing().state()).isEqualTo(NameStanding.State.PROVEN);
  }

  @Test
  @DisplayName("DCV-4 the worker tries by itself, with growing pauses, and tells after three days")
  void worker() {
    assertThat(network.tryDue().tryDue()).isZero();
    assertThat(pending()).allSatisfy(pending -> assertThat(pending.tries()).isEqualTo(1));
    network.tryDue().tryDue();
    assertThat(pending()).as("not due").allMatch(pending -> pending.tries() == 1);
    house.clock().pass(Duration.ofDays(3));
    network.tryDue().tryDue();
    Notice.ControlAwaited told = house.notices().last(Notice.ControlAwaited.class);
    assertThat(told.seen()).anySatisfy(line -> assertThat(line).contains("NXDOMAIN"));
    int mails = house.ports().outbox().everPut().size();
    house.clock().pass(Duration.ofDays(3));
    network.tryDue().tryDue();
    assertThat(house.ports().outbox().everPut()).as("told once").hasSize(mails);
  }

  @Test
  @DisplayName("DCV-3 a value that is 30 days old is replaced by a fresh one")
  void freshValue() {
    RandomValue old = pending().getFirst().value();
    house.clock().pass(RandomValue.GOOD);
    network.tryDue().tryDue();
    assertThat(pending().getFirst().value()).isNotEqualTo(old);
    assertThat(pending().getFirst().value().isGood(house.clock().instant())).isTrue();
  }

  @Test
  @DisplayName("DCV-4 a proof that grew too old while a record is open is asked for anew")
  void asksAnew() {
    network.proves(applied);
    assertThat(pending()).isEmpty();
    house.clock().pass(Duration.ofDays(200));
    network.tryDue().beginMissing();
    assertThat(pending()).isNotEmpty();
  }

  @Test
  @DisplayName("DCV-4 what no open application needs is asked for no longer")
  void withdrawn() {
    house.office().refuses(record, "お申込の内容を確認できませんでした。");
    network.tryDue().tryDue();
    assertThat(pending()).isEmpty();
    assertThat(standing().attempts()).isEmpty();
  }

  @Test
  @DisplayName("LINT-1 a name that cannot be proven is left out; the common name never is")
  void dropped() {
    DnsName other = applied.content().basic().names().get(1);
    assertThat(network.dropName().drop(applied.account(), record, name.text())).isFalse();
    assertThat(network.dropName().drop(applied.account(), record, "no.example.com")).isFalse();
    assertThat(network.dropName().drop(applied.account(), record, other.text())).isTrue();
    assertThat(house.record(record).content().basic().names()).doesNotContain(other);
    assertThat(network.dropName().drop(applied.account(), record, other.text())).isFalse();
    assertThat(pending()).hasSize(1);
  }

  @Test
  @DisplayName("LINT-1 what awaited its approval is examined again, and then issued without it")
  void droppedBeforeApproval() {
    DnsName other = applied.content().basic().names().get(1);
    house.office().examines(record);
    assertThat(network.dropName().drop(applied.account(), record, other.text())).isTrue();
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.IN_REVIEW);
    assertThat(Changes.on(house.ports(), applied.receiptNumber().text()))
        .endsWith(
            "application.name-dropped: name %s > ".formatted(other.text()),
            "application.name-dropped: status AWAITING_APPROVAL > IN_REVIEW");
    house.office().finishes(record);
    house.office().approves(record, house.office().approver());
    assertThat(network.dropName().drop(applied.account(), record, name.text())).isFalse();
    assertThat(house.issues()).isEqualTo(1);
  }

  @Test
  @DisplayName("DCV-4 nobody makes it look without end")
  void throttled() {
    TryNow.Outcome last = TryNow.Outcome.LOOKED;
    for (int i = 0; i < 31; i++) {
      last = tries();
    }
    assertThat(last).isEqualTo(TryNow.Outcome.TOO_OFTEN);
    house.clock().pass(Duration.ofMinutes(10));
    assertThat(tries()).isEqualTo(TryNow.Outcome.LOOKED);
  }

  @Test
  @DisplayName("DCV-1 names that are not of the record are not looked for")
  void otherNames() {
    assertThat(network.tryNow().control(applied.account(), record, "other.example.com"))
        .isEqualTo(TryNow.Outcome.NO_SUCH_NAME);
  }

  private TryNow.Outcome tries() {
    return network.tryNow().control(applied.account(), record, name.text());
  }

  /** The holder sets the record that is asked for, at a name. */
  private void sets(String at) {
    network.seen().txt("_passport." + at, pendingFor(name).value().text());
  }

  private PendingAuthorization pendingFor(DnsName asked) {
    return pending().stream().filter(one -> one.isFor(asked)).findFirst().orElseThrow();
  }

  private List<PendingAuthorization> pending() {
    return network.needOfNames().pendingOf(house.record(record));
  }

  private NameStanding standing() {
    return network.showNames().show(applied.account(), record).orElseThrow().names().getFirst();
  }
}
