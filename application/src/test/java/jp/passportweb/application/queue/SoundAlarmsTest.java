package jp.passportweb.application.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.queue.OfficeMailbox;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "QUE-2 the office is told of each clock once that it is near, and once that it is past")
class SoundAlarmsTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-20T01:00:00Z");
  private static final EmailAddress OFFICE = new EmailAddress("office@passport.example");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final List<Mail> mails = new ArrayList<>();

  @Test
  @DisplayName("not before its last quarter, then once, and once more when it is past")
  void each() {
    revocation();
    sound(18, Optional.of(OFFICE));
    assertThat(mails).isEmpty();
    sound(19, Optional.of(OFFICE));
    sound(20, Optional.of(OFFICE));
    assertThat(mails).hasSize(1);
    sound(25, Optional.of(OFFICE));
    sound(26, Optional.of(OFFICE));
    assertThat(mails).hasSize(2).extracting(Mail::to).containsOnly(OFFICE);
  }

  @Test
  @DisplayName("an office without an address is told later of what it was not told before")
  void nowhere() {
    revocation();
    sound(19, Optional.empty());
    assertThat(mails).isEmpty();
    sound(19, Optional.of(OFFICE));
    assertThat(mails).hasSize(1);
  }

  private void revocation() {
    Scene scene = new Scene(ports);
    RecordId base = new RecordId(UUID.randomUUID());
    scene.record(
        RecordBuilder.record()
            .asking(new Request.Revocation(base, RevocationReason.KEY_COMPROMISE))
            .appliedAt(RECEIVED));
  }

  private void sound(int hours, Optional<EmailAddress> address) {
    OfficeMailbox mailbox = () -> address;
    PostOffice postOffice =
        new PostOffice(
            notice -> {
              Mail mail = new Mail(notice.to(), "subject", notice.toString());
              mails.add(mail);
              return mail;
            },
            ports.outbox());
    new SoundAlarms(
            List.of(new ClocksOfWork(ports.queue())),
            ports.clockAlarms(),
            mailbox,
            postOffice,
            new Transactions() {
              @Override
              public <T> T run(Supplier<T> work) {
                return work.get();
              }
            },
            () -> RECEIVED.plus(Duration.ofHours(hours)))
        .soundAll();
  }
}
