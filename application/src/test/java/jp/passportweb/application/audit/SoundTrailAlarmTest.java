package jp.passportweb.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.InMemoryTrailAlarms;
import jp.passportweb.domain.audit.InMemoryTrailRounds;
import jp.passportweb.domain.audit.TrailRound;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-2 the office is written to when the trail is bent")
class SoundTrailAlarmTest {
  private static final EmailAddress OFFICE = new EmailAddress("office@passport.example");
  private static final Finding FINDING = new Finding(Finding.Kind.CHANGED, 16, 16, 17);

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final InMemoryTrailRounds rounds = new InMemoryTrailRounds();
  private final InMemoryTrailAlarms alarms = new InMemoryTrailAlarms();
  private final List<Notice> notices = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-24T01:00:00Z");

  @Test
  @DisplayName("AUD-2 once, each day while it lasts, and once when all is well; the trail tells it")
  void told() {
    TrailRound round = TrailRound.first(now);
    rounds.store(round);
    sound(Optional.of(OFFICE));
    assertThat(notices).isEmpty();
    rounds.store(round.on(Frontier.EMPTY, List.of(FINDING), now));
    sound(Optional.of(OFFICE));
    pass(Duration.ofMinutes(1));
    sound(Optional.of(OFFICE));
    assertThat(notices)
        .containsExactly(
            new Notice.TrailBent(OFFICE, List.of("CHANGED 17 ID 17"), "2026/11/24 10:00"));
    pass(Duration.ofDays(1));
    sound(Optional.of(OFFICE));
    assertThat(notices).hasSize(2);
    rounds.store(rounds.latest().orElseThrow().again(now).through());
    sound(Optional.of(OFFICE));
    sound(Optional.of(OFFICE));
    assertThat(notices).hasSize(3).last().isInstanceOf(Notice.TrailSound.class);
    assertThat(ports.audit().all())
        .extracting(AuditEvent::action)
        .containsExactly("trail.bent", "trail.bent", "trail.sound");
    assertThat(Changes.on(ports, "trail"))
        .containsExactly("trail.bent: status SOUND > BENT", "trail.sound: status BENT > SOUND");
  }

  @Test
  @DisplayName("AUD-2 an office without an address is told once it has one")
  void nowhere() {
    rounds.store(TrailRound.first(now).on(Frontier.EMPTY, List.of(FINDING), now));
    sound(Optional.empty());
    assertThat(alarms.latest()).isEmpty();
    sound(Optional.of(OFFICE));
    assertThat(notices).hasSize(1);
  }

  private void sound(Optional<EmailAddress> office) {
    PostOffice post =
        new PostOffice(
            notice -> {
              notices.add(notice);
              return new Mail(notice.to(), "", "");
            },
            ports.outbox());
    new SoundTrailAlarm(
            rounds, alarms, () -> office, post, ports.audit(), new Straightaway(), () -> now)
        .sound();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
