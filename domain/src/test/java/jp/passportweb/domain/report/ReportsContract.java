package jp.passportweb.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Reports} does; in a year that no other test uses. */
public abstract class ReportsContract {
  private static final Instant FROM = Instant.parse("2061-04-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2061-05-01T00:00:00Z");
  private static final Instant LAST = UNTIL.minusSeconds(1);
  private static final Duration YEAR = Duration.ofDays(365);

  private final Repositories repositories;
  private final Reports reports;
  private final Scene scene;

  protected ReportsContract(Repositories repositories) {
    this.repositories = repositories;
    reports = repositories.reports();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName(
      "REP-1 what was issued counts by service, from the first instant until before the end")
  void issued() {
    issued("SR30", "SR30-1Y", FROM);
    issued("SR30", "SR30-1Y", LAST);
    issued("EV20", "EV20-1Y", LAST);
    issued("SR30", "SR30-1Y", FROM.minusSeconds(1));
    issued("SR30", "SR30-1Y", UNTIL);
    assertThat(reports.issued(FROM, UNTIL))
        .isEqualTo(Map.of(new ServiceCode("SR30"), 2, new ServiceCode("EV20"), 1));
    assertThat(reports.issued(UNTIL.plusSeconds(1), UNTIL.plusSeconds(2))).isEmpty();
  }

  @Test
  @DisplayName("REP-1 a revoked certificate does not end any more, and counts by its reason")
  void endingAndRevoked() {
    issued("SR30", "SR30-1Y", FROM.minus(YEAR));
    ApplicationRecord revoked = issued("SR30", "SR30-1Y", FROM.minus(YEAR));
    assertThat(reports.ending(FROM, UNTIL)).isEqualTo(2);
    assertThat(reports.ending(FROM.plusSeconds(1), UNTIL)).isZero();
    Issuance.Intended held =
        repositories.certificates().ofRecord(revoked.id()).orElseThrow().intention();
    repositories
        .revocations()
        .add(
            new Revocation(
                held.authority(),
                held.serial(),
                held.validity().notAfter(),
                CrlReason.SUPERSEDED,
                LAST));
    assertThat(reports.ending(FROM, UNTIL)).isEqualTo(1);
    assertThat(reports.revoked(FROM, UNTIL)).isEqualTo(Map.of(CrlReason.SUPERSEDED, 1));
    assertThat(reports.revoked(FROM, LAST)).isEmpty();
  }

  @Test
  @DisplayName("REP-1 what came in counts by when it did, what was refused by when it was")
  void receivedAndRefused() {
    scene.record(record().appliedAt(FROM).changedAt(FROM));
    scene.record(record().appliedAt(LAST).changedAt(LAST));
    scene.record(record().appliedAt(LAST).changedAt(UNTIL).in(RecordStatus.REFUSED));
    scene.record(record().appliedAt(FROM.minusSeconds(1)).changedAt(LAST).in(RecordStatus.REFUSED));
    assertThat(reports.received(FROM, UNTIL)).isEqualTo(3);
    assertThat(reports.refused(FROM, UNTIL)).isEqualTo(1);
  }

  @Test
  @DisplayName("REP-1 REF-1 refusals are counted by their ground")
  void refusedFor() {
    OperatorId by = scene.operator(OperatorSamples.examiner()).id();
    refuse(by, FROM.minusSeconds(1), RefusalSamples.OTHER);
    refuse(by, FROM, RefusalSamples.OTHER);
    refuse(by, LAST, RefusalSamples.NOT_FOUND);
    refuse(by, LAST, RefusalSamples.OTHER);
    refuse(by, UNTIL, RefusalSamples.NOT_FOUND);
    assertThat(reports.refusedFor(FROM, UNTIL))
        .isEqualTo(Map.of(RefusalSamples.OTHER, 2, RefusalSamples.NOT_FOUND, 1));
  }

  private void refuse(OperatorId by, Instant at, RefusalCode ground) {
    repositories
        .reviews()
        .add(
            scene.record(record()).id(),
            new Decided(Decided.Kind.REFUSED, by, at, "", List.of(), ground));
  }

  @Test
  @DisplayName("REP-1 the ways of what was issued, the latest first, as many as asked for")
  void courses() {
    issued("SR30", "SR30-1Y", FROM);
    issued("EV20", "EV20-1Y", LAST);
    List<Course> courses = reports.courses(FROM, UNTIL, 9);
    assertThat(courses).extracting(Course::issuedAt).containsExactly(LAST, FROM);
    assertThat(courses.getFirst().service()).isEqualTo(new ServiceCode("EV20"));
    assertThat(courses.getFirst().appliedAt()).isEqualTo(LAST.minus(Duration.ofDays(3)));
    assertThat(courses.getFirst().examinedAt()).isNull();
    assertThat(reports.courses(FROM, UNTIL, 1)).hasSize(1);
  }

  private ApplicationRecord issued(String service, String offering, Instant at) {
    ApplicationRecord record =
        scene.record(
            record()
                .offering(service, offering)
                .appliedAt(at.minus(Duration.ofDays(3)))
                .in(RecordStatus.COMPLETED));
    scene.issue(record, new Validity(at, at.plus(YEAR)), at);
    return record;
  }

  private RecordBuilder record() {
    return RecordBuilder.record().of(scene.account());
  }
}
