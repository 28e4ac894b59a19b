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
import jp.passportweb.application.revocation.ClocksOfRevocation;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignSamples;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReportSamples;
import jp.passportweb.domain.problemreport.ReportKind;
import jp.passportweb.domain.queue.OfficeMailbox;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.RevocationOrderSamples;
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

  @Test
  @DisplayName("PRB-1 the answer to a report within a day, then what comes of it")
  void report() {
    ProblemReport report = ProblemReportSamples.report(ReportKind.MISUSE, RECEIVED);
    ports.problemReports().add(report);
    sound(17, Optional.of(OFFICE));
    assertThat(mails).isEmpty();
    sound(19, Optional.of(OFFICE));
    assertThat(mails).hasSize(1).first().asString().contains(report.receipt().text());
    ports
        .problemReports()
        .update(
            report.answered(
                new ProblemReport.Preliminary(
                    new Decision(examiner().id(), RECEIVED), "お調べしています。")));
    sound(5 * 24 - 31, Optional.of(OFFICE));
    assertThat(mails).hasSize(1);
    sound(5 * 24 - 29, Optional.of(OFFICE));
    assertThat(mails).hasSize(2);
  }

  @Test
  @DisplayName("MAS-1 a revocation that waits for its second person, a campaign; not a drill")
  void orderAndCampaign() {
    Operator by = examiner();
    RecordId issued =
        new Scene(ports).record(RecordBuilder.record().in(RecordStatus.COMPLETED)).id();
    ports.revocationOrders().add(RevocationOrderSamples.order(issued, by, RECEIVED));
    for (boolean drill : List.of(true, false)) {
      Campaign campaign = CampaignSamples.campaign(drill ? 1 : 2, drill, by, RECEIVED);
      ports.campaigns().add(campaign);
      ports.campaigns().update(campaign.started(new Decision(by.id(), RECEIVED)));
    }
    sound(24, Optional.of(OFFICE));
    assertThat(mails).isEmpty();
    sound(5 * 24 - 1, Optional.of(OFFICE));
    assertThat(mails).hasSize(2).last().asString().contains("C-0002");
  }

  private Operator examiner() {
    return new Scene(ports).operator(OperatorSamples.examiner());
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
            List.of(
                new ClocksOfWork(ports.queue()),
                new ClocksOfRevocation(
                    ports.problemReports(),
                    ports.revocationOrders(),
                    ports.campaigns(),
                    ports.records())),
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
