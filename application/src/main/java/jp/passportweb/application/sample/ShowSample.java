package jp.passportweb.application.sample;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.sample.Sample;
import jp.passportweb.domain.sample.SampleId;
import jp.passportweb.domain.sample.SampleRules;
import jp.passportweb.domain.sample.SampledItem;
import jp.passportweb.domain.sample.Samples;

/** Shows a sample, and when the next is due (SMP-1). */
@Assembled
public final class ShowSample {
  private final Samples samples;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowSample(Samples samples, Transactions transactions, InstantSource clock) {
    this.samples = samples;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A sample with all that was drawn. */
  public record Shown(Sample sample, List<SampledItem> items) {
    public long inspected() {
      return items.stream().filter(item -> item.inspection().isPresent()).count();
    }

    public List<SampledItem> findings() {
      return items.stream()
          .filter(item ->
              item.inspection()
                  .filter(found -> found.verdict() == SampledItem.Verdict.FINDING)
                  .isPresent())
          .toList();
    }

    public Optional<SampledItem> next() {
      return items.stream().filter(item -> item.inspection().isEmpty()).findFirst();
    }
  }

  /**
   * How the sampling stands.
   *
   * @param nextDue when a sample has to be drawn; nothing while nothing was issued
   */
  public record Standing(Optional<Shown> latest, Optional<Instant> nextDue, Instant now) {
    public boolean isOverdue() {
      return nextDue.filter(now::isAfter).isPresent();
    }

    /** Whether what was drawn should have been looked at by now. */
    public boolean isLate() {
      return latest
          .filter(shown ->
              shown.next().isPresent() && now.isAfter(SampleRules.inspectBy(shown.sample())))
          .isPresent();
    }
  }

  public Standing standing() {
    return transactions.read(() -> {
      Optional<Sample> latest = samples.latest();
      Optional<Instant> begin = latest.map(Sample::until).or(samples::firstIssue);
      return new Standing(latest.map(this::shown), begin.map(SampleRules::dueAt), clock.instant());
    });
  }

  public Optional<Shown> of(SampleId id) {
    return transactions.read(() -> samples.find(id).map(this::shown));
  }

  private Shown shown(Sample sample) {
    return new Shown(sample, samples.items(sample.id()));
  }
}
