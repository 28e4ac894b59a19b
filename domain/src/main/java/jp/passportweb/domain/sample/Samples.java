package jp.passportweb.domain.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.passportweb.domain.applicationrecord.RecordId;

/** Port: the samples, and what they are drawn from (SMP-1). */
public interface Samples {
  Optional<Sample> latest();

  Optional<Sample> find(SampleId id);

  /** Adds a sample; false, and nothing is added, when another begins at the same instant. */
  boolean add(Sample sample, List<Candidate> drawn);

  /** In the order of the draw. */
  List<SampledItem> items(SampleId id);

  Optional<SampledItem> item(SampleId id, RecordId record);

  /** Notes what was found; false when that was done before. */
  boolean inspect(SampleId id, RecordId record, SampledItem.Inspection inspection);

  /** Notes how a finding was settled; false when there is none, or it was done before. */
  boolean settle(SampleId id, RecordId record, SampledItem.Settlement settlement);

  /** When the first certificate was issued. */
  Optional<Instant> firstIssue();

  /** How many certificates were issued from an instant on, until before another. */
  int issued(Instant from, Instant until);

  /** Hands on each of them, whatever their number. */
  void eachIssued(Instant from, Instant until, Consumer<Candidate> consumer);
}
