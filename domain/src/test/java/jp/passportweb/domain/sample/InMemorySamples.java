package jp.passportweb.domain.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.Issuance;

/** {@link Samples} in memory, over the other ports. */
public final class InMemorySamples implements Samples {
  private final InMemoryApplicationRecords records;
  private final InMemoryCertificates certificates;
  private final List<Sample> samples = new ArrayList<>();
  private final Map<SampleId, Map<RecordId, SampledItem>> items = new LinkedHashMap<>();

  public InMemorySamples(InMemoryApplicationRecords records, InMemoryCertificates certificates) {
    this.records = records;
    this.certificates = certificates;
  }

  @Override
  public Optional<Sample> latest() {
    return samples.stream().max(Comparator.comparing(Sample::until));
  }

  @Override
  public Optional<Sample> find(SampleId id) {
    return samples.stream().filter(sample -> sample.id().equals(id)).findFirst();
  }

  @Override
  public boolean add(Sample sample, List<Candidate> drawn) {
    if (samples.stream().anyMatch(one -> one.from().equals(sample.from()))) {
      return false;
    }
    Map<RecordId, SampledItem> own = new LinkedHashMap<>();
    drawn.forEach(one -> own.put(one.record(), fresh(one)));
    samples.add(sample);
    items.put(sample.id(), own);
    return true;
  }

  private SampledItem fresh(Candidate candidate) {
    ApplicationRecord record = records.byId(candidate.record()).orElseThrow();
    return new SampledItem(
        candidate,
        record.receiptNumber().text(),
        record.content().basic().commonName().text(),
        issued(record).findFirst().orElseThrow().issuedAt(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public List<SampledItem> items(SampleId id) {
    return List.copyOf(items.getOrDefault(id, Map.of()).values());
  }

  @Override
  public Optional<SampledItem> item(SampleId id, RecordId record) {
    return Optional.ofNullable(items.getOrDefault(id, Map.of()).get(record));
  }

  @Override
  public boolean inspect(SampleId id, RecordId record, SampledItem.Inspection inspection) {
    Optional<SampledItem> open = item(id, record).filter(one -> one.inspection().isEmpty());
    open.ifPresent(one -> put(id, with(one, Optional.of(inspection), one.settlement())));
    return open.isPresent();
  }

  @Override
  public boolean settle(SampleId id, RecordId record, SampledItem.Settlement settlement) {
    Optional<SampledItem> open = item(id, record).filter(SampledItem::isOpenFinding);
    open.ifPresent(one -> put(id, with(one, one.inspection(), Optional.of(settlement))));
    return open.isPresent();
  }

  private void put(SampleId id, SampledItem item) {
    items.get(id).put(item.candidate().record(), item);
  }

  private static SampledItem with(
      SampledItem item,
      Optional<SampledItem.Inspection> inspection,
      Optional<SampledItem.Settlement> settlement) {
    return new SampledItem(
        item.candidate(),
        item.receiptNumber(),
        item.serverName(),
        item.issuedAt(),
        inspection,
        settlement);
  }

  @Override
  public Optional<Instant> firstIssue() {
    return all().map(Issuance.Issued::issuedAt).min(Instant::compareTo);
  }

  @Override
  public int issued(Instant from, Instant until) {
    return (int) within(from, until).count();
  }

  @Override
  public void eachIssued(Instant from, Instant until, Consumer<Candidate> consumer) {
    within(from, until)
        .map(one ->
            new Candidate(one.record(), one.intention().authority(), one.intention().serial()))
        .forEach(consumer);
  }

  private Stream<Issuance.Issued> within(Instant from, Instant until) {
    return all().filter(one -> !one.issuedAt().isBefore(from) && one.issuedAt().isBefore(until));
  }

  private Stream<Issuance.Issued> all() {
    return records.all().flatMap(this::issued);
  }

  private Stream<Issuance.Issued> issued(ApplicationRecord record) {
    return certificates.ofRecord(record.id()).stream()
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast);
  }
}
