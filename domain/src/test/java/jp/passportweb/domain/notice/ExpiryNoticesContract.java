package jp.passportweb.domain.notice;

import static jp.passportweb.domain.notice.ExpiryNotice.Kind.AUTO_RENEWAL;
import static jp.passportweb.domain.notice.ExpiryNotice.Kind.CONTINUATION;
import static jp.passportweb.domain.notice.ExpiryNotice.Kind.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ExpiryNotices} does. */
public abstract class ExpiryNoticesContract {
  private static final LocalDate FIRST = LocalDate.of(2027, 5, 12);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 10);
  private static final NoticeSchedule.Turn TURN = new NoticeSchedule.Turn(60, FIRST, LAST);
  private static final LocalDate FAR = LocalDate.of(2027, 12, 31);
  private static final Instant AT = Instant.parse("2027-04-11T00:10:00Z");

  private final Repositories repositories;
  private final ExpiryNotices notices;
  private final Scene scene;

  protected ExpiryNoticesContract(Repositories repositories) {
    this.repositories = repositories;
    notices = repositories.expiryNotices();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("NOT-1 certificates whose last day in Tokyo lies in the turn, both ends included")
  void certificates() {
    RecordId first = issued(startOf(FIRST), FAR);
    RecordId last = issued(startOf(LAST.plusDays(1)).minusSeconds(1), FAR);
    issued(startOf(FIRST).minusSeconds(1), FAR);
    issued(startOf(LAST.plusDays(1)), FAR);
    assertThat(notices.toSee(CONTINUATION, TURN, 9)).containsExactlyInAnyOrder(first, last);
    assertThat(notices.toSee(CONTINUATION, TURN, 1)).hasSize(1);
    assertThat(notices.toSee(RENEWAL, TURN, 9)).isEmpty();
  }

  @Test
  @DisplayName("NOT-1 contracts whose last day lies in the turn, both ends included")
  void contracts() {
    RecordId first = issued(startOf(FAR), FIRST);
    RecordId last = issued(startOf(FAR), LAST);
    issued(startOf(FAR), FIRST.minusDays(1));
    issued(startOf(FAR), LAST.plusDays(1));
    assertThat(notices.toSee(RENEWAL, TURN, 9)).containsExactlyInAnyOrder(first, last);
    assertThat(notices.toSee(RENEWAL, TURN, 1)).hasSize(1);
    assertThat(notices.toSee(CONTINUATION, TURN, 9)).isEmpty();
  }

  @Test
  @DisplayName("NOT-1 only completed records with a certificate")
  void completed() {
    ApplicationRecord revoked = record(RecordStatus.REVOKED, LAST);
    scene.issue(revoked, until(startOf(LAST)), AT);
    ApplicationRecord intended = record(RecordStatus.COMPLETED, LAST);
    repositories
        .certificates()
        .intend(IssuanceSamples.intended(intended.id(), until(startOf(LAST)), AT));
    record(RecordStatus.COMPLETED, LAST);
    assertThat(notices.toSee(CONTINUATION, TURN, 9)).isEmpty();
    assertThat(notices.toSee(RENEWAL, TURN, 9)).isEmpty();
  }

  @Test
  @DisplayName("NOT-1 each is taken once, by its kind and its day of the schedule")
  void taken() {
    RecordId record = issued(startOf(LAST), LAST);
    assertThat(notices.take(record, RENEWAL, 60, AT)).isTrue();
    assertThat(notices.take(record, RENEWAL, 60, AT)).isFalse();
    assertThat(notices.toSee(RENEWAL, TURN, 9)).isEmpty();
    assertThat(notices.toSee(CONTINUATION, TURN, 9)).containsExactly(record);
    assertThat(notices.toSee(RENEWAL, new NoticeSchedule.Turn(30, FIRST, LAST), 9))
        .containsExactly(record);
    assertThat(notices.take(record, CONTINUATION, 60, AT)).isTrue();
    assertThat(notices.take(record, RENEWAL, 30, AT)).isTrue();
  }

  @Test
  @DisplayName("AUT-1 a contract that renewed itself is told of anew, and nothing else of it")
  void renewed() {
    ApplicationRecord record = record(RecordStatus.COMPLETED, LAST);
    scene.issue(record, until(startOf(LAST)), AT);
    assertThat(notices.toSee(AUTO_RENEWAL, TURN, 9)).containsExactly(record.id());
    assertThat(notices.take(record.id(), AUTO_RENEWAL, 60, AT)).isTrue();
    assertThat(notices.take(record.id(), RENEWAL, 60, AT)).isTrue();
    notices.renewed(Objects.requireNonNull(record.contract()));
    assertThat(notices.take(record.id(), AUTO_RENEWAL, 60, AT)).isTrue();
    assertThat(notices.take(record.id(), RENEWAL, 60, AT)).isFalse();
  }

  private RecordId issued(Instant notAfter, LocalDate contractUntil) {
    ApplicationRecord record = record(RecordStatus.COMPLETED, contractUntil);
    scene.issue(record, until(notAfter), AT);
    return record.id();
  }

  private ApplicationRecord record(RecordStatus status, LocalDate contractUntil) {
    AccountId account = scene.account();
    Contract contract =
        ContractSamples.contract(repositories.contracts().nextCode(), account, contractUntil);
    repositories.contracts().add(contract);
    return scene.record(RecordBuilder.record().of(account).in(status).under(contract.code()));
  }

  private static Validity until(Instant notAfter) {
    return new Validity(notAfter.minus(Duration.ofDays(99)), notAfter);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ValidityRules.TOKYO).toInstant();
  }
}
