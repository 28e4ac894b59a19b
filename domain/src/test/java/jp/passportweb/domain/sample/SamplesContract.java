package jp.passportweb.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.sample.SampledItem.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Samples} does; in a year that no other test uses. */
public abstract class SamplesContract {
  private static final Instant FROM = Instant.parse("2062-04-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2062-07-01T00:00:00Z");
  private static final SampledItem.Settlement SETTLED =
      new SampledItem.Settlement("called again", UNTIL.plusSeconds(9), "approver");

  private final Samples samples;
  private final Scene scene;

  protected SamplesContract(Repositories repositories) {
    samples = repositories.samples();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName(
      "SMP-1 drawn from are certificates issued from the first instant until before the end")
  void drawnFrom() {
    RecordId first = issued(FROM);
    RecordId last = issued(UNTIL.minusSeconds(1));
    issued(FROM.minusSeconds(1));
    issued(UNTIL);
    List<Candidate> all = new ArrayList<>();
    samples.eachIssued(FROM, UNTIL, all::add);
    assertThat(all).extracting(Candidate::record).containsExactlyInAnyOrder(first, last);
    assertThat(samples.issued(FROM, UNTIL)).isEqualTo(2);
    assertThat(samples.firstIssue()).isPresent();
  }

  @Test
  @DisplayName("SMP-1 a sample keeps what was drawn in its order; none other begins where it does")
  void kept() {
    RecordId one = issued(FROM);
    RecordId two = issued(FROM.plusSeconds(1));
    List<Candidate> drawn = candidates().reversed();
    Sample sample = sample();
    assertThat(samples.add(sample, drawn)).isTrue();
    assertThat(samples.add(sample(), drawn)).isFalse();
    assertThat(samples.find(sample.id())).contains(sample);
    assertThat(samples.latest()).contains(sample);
    assertThat(samples.find(new SampleId(UUID.randomUUID()))).isEmpty();
    List<SampledItem> items = samples.items(sample.id());
    assertThat(items).extracting(SampledItem::candidate).isEqualTo(drawn);
    assertThat(items).allMatch(item -> item.inspection().isEmpty() && item.settlement().isEmpty());
    assertThat(samples.item(sample.id(), one).orElseThrow().issuedAt()).isEqualTo(FROM);
    assertThat(samples.item(sample.id(), two).orElseThrow().receiptNumber()).startsWith("A-");
  }

  @Test
  @DisplayName("SMP-1 each is judged once, and a finding settled once")
  void judged() {
    RecordId good = issued(FROM);
    RecordId bad = issued(FROM.plusSeconds(1));
    Sample sample = sample();
    samples.add(sample, candidates());
    assertThat(samples.inspect(sample.id(), good, inspection(Verdict.GOOD, ""))).isTrue();
    assertThat(samples.inspect(sample.id(), good, inspection(Verdict.FINDING, "x"))).isFalse();
    assertThat(samples.settle(sample.id(), good, SETTLED)).as("nothing to settle").isFalse();
    assertThat(samples.settle(sample.id(), bad, SETTLED)).as("not judged").isFalse();
    SampledItem.Inspection found = inspection(Verdict.FINDING, "no department noted");
    assertThat(samples.inspect(sample.id(), bad, found)).isTrue();
    assertThat(samples.item(sample.id(), bad).orElseThrow().inspection()).contains(found);
    assertThat(samples.item(sample.id(), bad).orElseThrow().isOpenFinding()).isTrue();
    assertThat(samples.settle(sample.id(), bad, SETTLED)).isTrue();
    assertThat(samples.settle(sample.id(), bad, SETTLED)).isFalse();
    assertThat(samples.item(sample.id(), bad).orElseThrow().settlement()).contains(SETTLED);
    assertThat(samples.item(sample.id(), bad).orElseThrow().isOpenFinding()).isFalse();
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    samples.eachIssued(FROM, UNTIL, all::add);
    return all;
  }

  private static SampledItem.Inspection inspection(Verdict verdict, String note) {
    return new SampledItem.Inspection(
        verdict, note, List.of("KEY_USAGE: 04", "other"), UNTIL.plusSeconds(5), "approver");
  }

  private static Sample sample() {
    return new Sample(
        new SampleId(UUID.randomUUID()),
        FROM,
        UNTIL,
        2,
        "00ff",
        UNTIL.plus(Duration.ofHours(3)),
        "administrator");
  }

  private RecordId issued(Instant at) {
    ApplicationRecord record =
        scene.record(RecordBuilder.record().of(scene.account()).in(RecordStatus.COMPLETED));
    scene.issue(record, new Validity(at, at.plus(Duration.ofDays(199))), at);
    return record.id();
  }
}
