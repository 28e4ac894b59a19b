package jp.passportweb.persistence.sample;

import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.SAMPLE;
import static jp.passportweb.persistence.jooq.Tables.SAMPLE_ITEM;
import static org.jooq.impl.DSL.min;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.sample.Candidate;
import jp.passportweb.domain.sample.Sample;
import jp.passportweb.domain.sample.SampleId;
import jp.passportweb.domain.sample.SampledItem;
import jp.passportweb.domain.sample.Samples;
import jp.passportweb.persistence.jooq.tables.records.SampleItemRecord;
import jp.passportweb.persistence.jooq.tables.records.SampleRecord;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.SelectOnConditionStep;

/** {@link Samples} in the database. */
@Singleton
final class SqlSamples implements Samples {
  private static final int FETCHED_AT_ONCE = 500;

  private final DSLContext sql;

  SqlSamples(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Sample> latest() {
    return sql.selectFrom(SAMPLE)
        .orderBy(SAMPLE.ISSUED_UNTIL.desc())
        .limit(1)
        .fetchOptional(SqlSamples::sample);
  }

  @Override
  public Optional<Sample> find(SampleId id) {
    return sql.selectFrom(SAMPLE).where(SAMPLE.ID.eq(id.value())).fetchOptional(SqlSamples::sample);
  }

  @Override
  public boolean add(Sample sample, List<Candidate> drawn) {
    boolean added =
        sql.insertInto(SAMPLE)
                .set(SAMPLE.ID, sample.id().value())
                .set(SAMPLE.ISSUED_FROM, sample.from())
                .set(SAMPLE.ISSUED_UNTIL, sample.until())
                .set(SAMPLE.POPULATION, sample.population())
                .set(SAMPLE.SEED, sample.seed())
                .set(SAMPLE.DRAWN_AT, sample.drawnAt())
                .set(SAMPLE.DRAWN_BY, sample.drawnBy())
                .onConflictDoNothing()
                .execute()
            > 0;
    if (added) {
      sql.batchInsert(
              IntStream.range(0, drawn.size())
                  .mapToObj(place -> row(sample, drawn.get(place), place))
                  .toList())
          .execute();
    }
    return added;
  }

  private static SampleItemRecord row(Sample sample, Candidate candidate, int place) {
    SampleItemRecord row = new SampleItemRecord();
    row.setSampleId(sample.id().value());
    row.setRecordId(candidate.record().value());
    row.setAuthority(candidate.authority());
    row.setSerial(candidate.serial().hex());
    row.setPlace(place);
    return row;
  }

  @Override
  public List<SampledItem> items(SampleId id) {
    return selected()
        .where(SAMPLE_ITEM.SAMPLE_ID.eq(id.value()))
        .orderBy(SAMPLE_ITEM.PLACE)
        .fetch(SqlSamples::item);
  }

  @Override
  public Optional<SampledItem> item(SampleId id, RecordId record) {
    return selected().where(isItem(id, record)).fetchOptional(SqlSamples::item);
  }

  private SelectOnConditionStep<Record> selected() {
    return sql.select(SAMPLE_ITEM.fields())
        .select(RECORD_LISTING.RECEIPT_NUMBER, RECORD_LISTING.SERVER_NAME, RECORD_LISTING.ISSUED_AT)
        .from(SAMPLE_ITEM)
        .join(RECORD_LISTING)
        .on(RECORD_LISTING.RECORD_ID.eq(SAMPLE_ITEM.RECORD_ID));
  }

  @Override
  public boolean inspect(SampleId id, RecordId record, SampledItem.Inspection inspection) {
    return sql.update(SAMPLE_ITEM)
            .set(SAMPLE_ITEM.VERDICT, inspection.verdict().name())
            .set(SAMPLE_ITEM.NOTE, inspection.note())
            .set(SAMPLE_ITEM.LINT, String.join("\n", inspection.lint()))
            .set(SAMPLE_ITEM.INSPECTED_AT, inspection.at())
            .set(SAMPLE_ITEM.INSPECTED_BY, inspection.by())
            .where(isItem(id, record).and(SAMPLE_ITEM.INSPECTED_AT.isNull()))
            .execute()
        > 0;
  }

  @Override
  public boolean settle(SampleId id, RecordId record, SampledItem.Settlement settlement) {
    return sql.update(SAMPLE_ITEM)
            .set(SAMPLE_ITEM.SETTLEMENT, settlement.text())
            .set(SAMPLE_ITEM.SETTLED_AT, settlement.at())
            .set(SAMPLE_ITEM.SETTLED_BY, settlement.by())
            .where(
                isItem(id, record)
                    .and(SAMPLE_ITEM.VERDICT.eq(SampledItem.Verdict.FINDING.name()))
                    .and(SAMPLE_ITEM.SETTLED_AT.isNull()))
            .execute()
        > 0;
  }

  private static Condition isItem(SampleId id, RecordId record) {
    return SAMPLE_ITEM.SAMPLE_ID.eq(id.value()).and(SAMPLE_ITEM.RECORD_ID.eq(record.value()));
  }

  @Override
  public Optional<Instant> firstIssue() {
    return Optional.ofNullable(
        sql.select(min(RECORD_LISTING.ISSUED_AT)).from(RECORD_LISTING).fetchSingle().value1());
  }

  @Override
  public int issued(Instant from, Instant until) {
    return sql.fetchCount(RECORD_LISTING, issuedWithin(from, until));
  }

  @Override
  public void eachIssued(Instant from, Instant until, Consumer<Candidate> consumer) {
    try (Cursor<Record3<UUID, String, String>> rows =
        sql.select(CERTIFICATE.RECORD_ID, CERTIFICATE.AUTHORITY, CERTIFICATE.SERIAL)
            .from(RECORD_LISTING)
            .join(CERTIFICATE)
            .on(CERTIFICATE.RECORD_ID.eq(RECORD_LISTING.RECORD_ID))
            .where(issuedWithin(from, until))
            .fetchSize(FETCHED_AT_ONCE)
            .fetchLazy()) {
      rows.forEach(row ->
          consumer.accept(
              new Candidate(
                  new RecordId(row.value1()), row.value2(), SerialNumber.ofHex(row.value3()))));
    }
  }

  private static Condition issuedWithin(Instant from, Instant until) {
    return RECORD_LISTING.ISSUED_AT.ge(from).and(RECORD_LISTING.ISSUED_AT.lt(until));
  }

  private static Sample sample(SampleRecord row) {
    return new Sample(
        new SampleId(row.getId()),
        row.getIssuedFrom(),
        row.getIssuedUntil(),
        row.getPopulation(),
        row.getSeed(),
        row.getDrawnAt(),
        row.getDrawnBy());
  }

  private static SampledItem item(Record row) {
    SampleItemRecord item = row.into(SAMPLE_ITEM);
    return new SampledItem(
        new Candidate(
            new RecordId(item.getRecordId()),
            item.getAuthority(),
            SerialNumber.ofHex(item.getSerial())),
        row.get(RECORD_LISTING.RECEIPT_NUMBER),
        row.get(RECORD_LISTING.SERVER_NAME),
        row.get(RECORD_LISTING.ISSUED_AT),
        Optional.ofNullable(item.getInspectedAt())
            .map(at ->
                new SampledItem.Inspection(
                    SampledItem.Verdict.valueOf(item.getVerdict()),
                    item.getNote(),
                    item.getLint().lines().toList(),
                    at,
                    item.getInspectedBy())),
        Optional.ofNullable(item.getSettledAt())
            .map(at -> new SampledItem.Settlement(item.getSettlement(), at, item.getSettledBy())));
  }
}
