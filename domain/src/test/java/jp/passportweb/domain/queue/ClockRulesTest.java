package jp.passportweb.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.queue.WorkClock.Pressure;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("QUE-2 legal clocks never pause, working time does")
class ClockRulesTest {
  /** A Friday at ten in Tokyo; the Monday after is a holiday. */
  private static final Instant FRIDAY = Instant.parse("2026-11-20T01:00:00Z");

  private static final RecordId BASE = new RecordId(new UUID(1, 1));

  @ParameterizedTest
  @CsvSource({
    "UNSPECIFIED, WITHIN_A_DAY, 24",
    "KEY_COMPROMISE, WITHIN_A_DAY, 24",
    "CONTENT_CHANGE, WITHIN_FIVE_DAYS, 120",
    "REPLACEMENT, WITHIN_FIVE_DAYS, 120",
    "CESSATION, WITHIN_FIVE_DAYS, 120"
  })
  @DisplayName("BR 4.9.1.1 a revocation runs over the weekend, even where it waits")
  void legal(RevocationReason reason, ClockKind kind, int hours) {
    ApplicationRecord record =
        RecordBuilder.record()
            .asking(new Request.Revocation(BASE, reason))
            .appliedAt(FRIDAY)
            .build();
    WorkClock clock = clock(record, null, true, FRIDAY.plusSeconds(5));
    assertThat(clock.kind()).isEqualTo(kind);
    assertThat(clock.isPaused()).isFalse();
    assertThat(clock.due()).isEqualTo(FRIDAY.plus(Duration.ofHours(hours)));
  }

  @Test
  @DisplayName("an examination has its working days, from the application on")
  void examination() {
    ApplicationRecord record = RecordBuilder.record().appliedAt(FRIDAY).build();
    WorkClock clock = clock(record, null, false, FRIDAY.plusSeconds(99));
    assertThat(clock.due()).isEqualTo(Instant.parse("2026-11-26T01:00:00Z"));
    assertThat(clock(record, clock, false, FRIDAY.plusSeconds(999))).isEqualTo(clock);
  }

  @Test
  @DisplayName("while the applicant has to act it stands still, and runs on behind that")
  void pause() {
    ApplicationRecord record = RecordBuilder.record().appliedAt(FRIDAY).build();
    WorkClock paused = clock(record, null, true, FRIDAY);
    Instant later = FRIDAY.plus(Duration.ofHours(2));
    assertThat(paused.left(later)).isEqualTo(paused.left(FRIDAY));
    assertThat(paused.isOverdue(FRIDAY.plus(Duration.ofDays(99)))).isFalse();
    WorkClock running = clock(record, paused, false, later);
    assertThat(running.pausedFor()).isEqualTo(Duration.ofHours(2));
    assertThat(running.due()).isEqualTo(Instant.parse("2026-11-26T03:00:00Z"));
    WorkClock again = clock(record, running, true, later);
    WorkClock on = clock(record, again, false, later.plus(Duration.ofHours(1)));
    assertThat(on.pausedFor()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  @DisplayName("each stage has a clock of its own")
  void stages() {
    RecordBuilder record = RecordBuilder.record().appliedAt(FRIDAY.minusSeconds(99999));
    WorkClock approval =
        clock(record.in(RecordStatus.AWAITING_APPROVAL).build(), null, false, FRIDAY);
    assertThat(approval.kind()).isEqualTo(ClockKind.APPROVAL);
    assertThat(approval.due()).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
    WorkClock issuance = clock(record.in(RecordStatus.ISSUING).build(), approval, false, FRIDAY);
    assertThat(issuance.due()).isEqualTo(FRIDAY.plus(Duration.ofHours(1)));
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("what has ended has no clock")
  void ended(RecordStatus status) {
    ApplicationRecord record = RecordBuilder.record().in(status).build();
    if (!status.isOpen()) {
      assertThatThrownBy(() -> clock(record, null, false, FRIDAY))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "43199, CALM",
    "43200, CALM",
    "43201, HALF",
    "64800, HALF",
    "64801, NEAR",
    "86400, NEAR",
    "86401, PAST"
  })
  @DisplayName("half, the last quarter, past: on both sides of each limit")
  void pressure(int seconds, Pressure expected) {
    WorkClock day =
        new WorkClock(
            ClockKind.WITHIN_A_DAY, FRIDAY, Duration.ZERO, null, FRIDAY.plus(Duration.ofDays(1)));
    assertThat(day.pressure(FRIDAY.plusSeconds(seconds))).isEqualTo(expected);
    assertThat(day.nearAt()).isEqualTo(FRIDAY.plusSeconds(64800));
  }

  private static WorkClock clock(
      ApplicationRecord record, @Nullable WorkClock before, boolean waits, Instant at) {
    return ClockRules.clock(OfficeSamples.practice(), record, before, waits, false, at);
  }
}
