package jp.passportweb.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.sample.Sample;
import jp.passportweb.domain.sample.SampleForm;
import jp.passportweb.domain.sample.SampleId;
import jp.passportweb.domain.sample.SampledItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SMP-1 a sample is drawn, looked at and settled")
class SampleStoryTest {
  private static final Operator APPROVER = operator(OperatorRole.APPROVER);
  private static final Map<String, String> FINDING =
      Map.of(SampleForm.VERDICT, "FINDING", SampleForm.NOTE, "no department noted");

  private final House house = new House();
  private final DrawSample drawSample =
      new DrawSample(
          house.ports().samples(),
          house.ports().audit(),
          Denials.of(house.ports(), house.world().transactions(), house.clock()),
          house.world().transactions(),
          house.world().random(),
          house.clock());
  private final ShowSample showSample =
      new ShowSample(house.ports().samples(), house.world().transactions(), house.clock());
  private final InspectSampled inspect =
      new InspectSampled(
          house.ports().samples(),
          house.ports().certificates(),
          _ -> List.of(),
          _ -> List.of(),
          house.ports().audit(),
          Denials.of(house.ports(), house.world().transactions(), house.clock()),
          house.world().transactions(),
          house.clock());

  @Test
  @DisplayName("SMP-1 nothing is drawn of nothing, and nothing is due")
  void nothing() {
    assertThat(drawSample.draw(APPROVER)).isEqualTo(new DrawSample.Outcome.NothingIssued());
    assertThat(showSample.standing().nextDue()).isEmpty();
    assertThat(showSample.standing().isOverdue()).isFalse();
  }

  @Test
  @DisplayName(
      "SMP-1 samples follow each other without a gap; what was issued today is the next one's")
  void seamless() {
    issued(34);
    house.clock().pass(Duration.ofDays(1));
    issued(1);
    Sample first = drawn();
    assertThat(first.population()).isEqualTo(34);
    assertThat(showSample.of(first.id()).orElseThrow().items()).hasSize(2);
    assertThat(drawSample.draw(APPROVER)).isEqualTo(new DrawSample.Outcome.NothingIssued());
    house.clock().pass(Duration.ofDays(1));
    Sample second = drawn();
    assertThat(second.from()).isEqualTo(first.until());
    assertThat(second.population()).isEqualTo(1);
    AuditEvent event = house.ports().audit().on("sample:" + first.id().value(), 1).getFirst();
    assertThat(event.details()).containsEntry("seed", first.seed()).containsEntry("size", "2");
  }

  @Test
  @DisplayName("SMP-1 a quarter after the last the next is due")
  void due() {
    issued(1);
    house.clock().pass(Duration.ofDays(1));
    drawn();
    assertThat(showSample.standing().isOverdue()).isFalse();
    house.clock().pass(Duration.ofDays(93));
    assertThat(showSample.standing().isOverdue()).isTrue();
    assertThat(showSample.standing().isLate()).isTrue();
  }

  @Test
  @DisplayName("SMP-1 a finding says what it is, is settled once, and both are in the trail")
  void finding() {
    RecordId record = issued(1).getFirst();
    house.clock().pass(Duration.ofDays(1));
    SampleId sample = drawn().id();
    assertThat(inspect.judge(APPROVER, sample, record, Map.of(SampleForm.VERDICT, "FINDING")))
        .isInstanceOf(InspectSampled.Outcome.Invalid.class);
    assertThat(inspect.judge(APPROVER, sample, record, Map.of()))
        .isInstanceOf(InspectSampled.Outcome.Invalid.class);
    assertThat(inspect.judge(APPROVER, sample, record, FINDING))
        .isEqualTo(new InspectSampled.Outcome.Noted());
    assertThat(inspect.judge(APPROVER, sample, record, FINDING))
        .isEqualTo(new InspectSampled.Outcome.AlreadyDone());
    assertThat(showSample.of(sample).orElseThrow().findings()).hasSize(1);
    Map<String, String> settled = Map.of(SampleForm.SETTLEMENT, "called again");
    assertThat(inspect.settle(APPROVER, sample, record, settled))
        .isEqualTo(new InspectSampled.Outcome.Noted());
    assertThat(inspect.settle(APPROVER, sample, record, settled))
        .isEqualTo(new InspectSampled.Outcome.AlreadyDone());
    SampledItem item = showSample.of(sample).orElseThrow().items().getFirst();
    assertThat(house.ports().audit().on(item.receiptNumber(), 2))
        .extracting(AuditEvent::action)
        .containsExactly("sample.settled", "sample.inspected");
  }

  @Test
  @DisplayName(
      "SMP-1 whoever had a part in the case does not judge it; others than approvers and"
          + " administrators neither")
  void tookPart() {
    RecordId record = issued(1).getFirst();
    house.clock().pass(Duration.ofDays(1));
    SampleId sample = drawn().id();
    String number = showSample.of(sample).orElseThrow().items().getFirst().receiptNumber();
    house
        .ports()
        .audit()
        .append(
            new AuditEvent(
                house.clock().instant(), "operator:approver", "review.approved", number, Map.of()));
    Operator approver = house.office().approver();
    assertThat(inspect.judge(approver, sample, record, FINDING))
        .isEqualTo(new InspectSampled.Outcome.TookPart());
    assertThat(Denials.on(house.ports(), number))
        .containsExactly("operator:approver sample.inspected TOOK_PART");
    assertThat(inspect.judge(operator(OperatorRole.AUDITOR), sample, record, FINDING))
        .isEqualTo(new InspectSampled.Outcome.NotYourRole());
    assertThat(drawSample.draw(operator(OperatorRole.EXAMINER)))
        .isEqualTo(new DrawSample.Outcome.NotYourRole());
    assertThat(inspect.judge(operator(OperatorRole.ADMINISTRATOR), sample, record, FINDING))
        .isEqualTo(new InspectSampled.Outcome.Noted());
  }

  private Sample drawn() {
    return ((DrawSample.Outcome.Drawn) drawSample.draw(APPROVER)).sample();
  }

  private List<RecordId> issued(int number) {
    Scene scene = new Scene(house.ports());
    Instant now = house.clock().instant();
    return IntStream.range(0, number)
        .mapToObj(_ -> {
          ApplicationRecord record =
              scene.record(RecordBuilder.record().of(scene.account()).in(RecordStatus.COMPLETED));
          scene.issue(record, new Validity(now, now.plus(Duration.ofDays(199))), now);
          return record.id();
        })
        .toList();
  }

  private static Operator operator(OperatorRole role) {
    return OperatorSamples.operator(role.name().toLowerCase(Locale.ROOT), role.name(), role);
  }
}
