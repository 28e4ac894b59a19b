package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_TERM;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;
import static jp.passportweb.persistence.jooq.Tables.WORK_ITEM;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.ClockKind;
import jp.passportweb.domain.queue.Identifiers;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.review.Turn;
import jp.passportweb.persistence.jooq.tables.records.WorkItemRecord;
import org.jooq.Collation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@link WorkQueue} in the database (QUE-1): rows are chosen from {@code work_item} alone, and what
 * a page shows of them is read behind that.
 */
@Singleton
final class SqlWorkQueue implements WorkQueue {
  private static final Collation BY_CODE_POINT = DSL.collation("C");
  private static final String AFTER_ALL = "\uffff";
  private static final List<SortField<?>> FIRST_TO_RUN_OUT =
      List.of(WORK_ITEM.PAUSED.asc(), WORK_ITEM.DUE_AT.asc(), WORK_ITEM.RECEIPT_NUMBER.asc());
  private static final List<SortField<?>> LAST_TO_RUN_OUT =
      List.of(WORK_ITEM.PAUSED.desc(), WORK_ITEM.DUE_AT.desc(), WORK_ITEM.RECEIPT_NUMBER.desc());

  private final DSLContext sql;

  SqlWorkQueue(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<QueueRow> rows(QueueFilter filter, Viewer viewer, int page, int size) {
    return rows(
        sql.selectFrom(WORK_ITEM)
            .where(QueueConditions.fits(filter, viewer))
            .orderBy(FIRST_TO_RUN_OUT)
            .limit(size)
            .offset((page - 1L) * size),
        viewer);
  }

  /** All of them in one pass. */
  @Override
  public List<Integer> counts(List<QueueFilter> filters, Viewer viewer) {
    List<? extends Field<Integer>> counts =
        filters.stream()
            .map(filter -> DSL.count(DSL.when(QueueConditions.fits(filter, viewer), DSL.inline(1))))
            .toList();
    Record row = sql.select(counts).from(WORK_ITEM).fetchSingle();
    return counts.stream().<Integer>map(row::get).toList();
  }

  /** By index, each kind for itself: its first row, and how many there are. */
  @Override
  public List<Band> clocks(Viewer viewer) {
    Select<WorkItemRecord> firsts =
        Arrays.stream(ClockKind.values())
            .<Select<WorkItemRecord>>map(SqlWorkQueue::first)
            .reduce(Select::unionAll)
            .orElseThrow();
    var running = WORK_ITEM.as("running");
    var count =
        DSL.field(
            DSL.selectCount()
                .from(running)
                .where(running.CLOCK.eq(WORK_ITEM.CLOCK))
                .and(running.PAUSED.isFalse()));
    return sql.select(ListedRecords.COLUMNS)
        .select(own(viewer))
        .select(count)
        .from(firsts.asTable(WORK_ITEM.getName()))
        .join(ListedRecords.joined())
        .on(APPLICATION_RECORD.ID.eq(WORK_ITEM.RECORD_ID))
        .orderBy(FIRST_TO_RUN_OUT)
        .fetch(
            row -> new Band(ClockKind.valueOf(row.get(WORK_ITEM.CLOCK)), row(row), row.get(count)));
  }

  private static Select<WorkItemRecord> first(ClockKind kind) {
    return DSL.selectFrom(WORK_ITEM)
        .where(WORK_ITEM.CLOCK.eq(kind.name()))
        .and(WORK_ITEM.PAUSED.isFalse())
        .orderBy(WORK_ITEM.DUE_AT, WORK_ITEM.RECEIPT_NUMBER)
        .limit(1);
  }

  @Override
  public List<QueueRow> pressing(Viewer viewer, int atMost) {
    return rows(
        sql.selectFrom(WORK_ITEM)
            .where(WORK_ITEM.PAUSED.isFalse())
            .and(WORK_ITEM.NEAR_AT.lt(viewer.now()))
            .orderBy(FIRST_TO_RUN_OUT)
            .limit(atMost),
        viewer);
  }

  @Override
  public Found find(RecordId record, QueueFilter filter, Viewer viewer) {
    Condition wanted = QueueConditions.fits(filter, viewer);
    Field<Integer> listed = DSL.when(wanted, DSL.inline(1)).as("listed");
    return sql.select(WORK_ITEM.fields())
        .select(listed)
        .from(WORK_ITEM)
        .where(WORK_ITEM.RECORD_ID.eq(record.value()))
        .fetchOptional(row ->
            new Found(
                WorkItemRows.clock(row),
                row.get(listed) == null ? null : place(row.into(WORK_ITEM), wanted)))
        .orElse(Found.NOT);
  }

  private Place place(WorkItemRecord here, Condition wanted) {
    var key = DSL.row(WORK_ITEM.PAUSED, WORK_ITEM.DUE_AT, WORK_ITEM.RECEIPT_NUMBER);
    var mine = DSL.row(here.getPaused(), here.getDueAt(), here.getReceiptNumber());
    Condition before = wanted.and(key.lt(mine));
    Condition after = wanted.and(key.gt(mine));
    var found =
        sql.select(
                DSL.field(DSL.selectCount().from(WORK_ITEM).where(before)),
                DSL.field(DSL.selectCount().from(WORK_ITEM).where(wanted)),
                DSL.field(
                    DSL.select(WORK_ITEM.RECORD_ID)
                        .from(WORK_ITEM)
                        .where(before)
                        .orderBy(LAST_TO_RUN_OUT)
                        .limit(1)),
                DSL.field(
                    DSL.select(WORK_ITEM.RECORD_ID)
                        .from(WORK_ITEM)
                        .where(after)
                        .orderBy(FIRST_TO_RUN_OUT)
                        .limit(1)))
            .fetchSingle();
    return new Place(
        found.value1() + 1, found.value2(), record(found.value3()), record(found.value4()));
  }

  private static @Nullable RecordId record(@Nullable UUID id) {
    return id == null ? null : new RecordId(id);
  }

  @Override
  public List<QueueRow> search(String text, Viewer viewer, int atMost) {
    String folded = Identifiers.folded(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    Set<UUID> found = new LinkedHashSet<>(beginning(folded, false, atMost));
    if (found.size() < atMost) {
      found.addAll(beginning(folded, true, atMost - found.size()));
    }
    return sql.select(ListedRecords.COLUMNS)
        .select(own(viewer))
        .from(ListedRecords.joined())
        .leftJoin(WORK_ITEM)
        .on(WORK_ITEM.RECORD_ID.eq(APPLICATION_RECORD.ID))
        .where(APPLICATION_RECORD.ID.in(new ArrayList<>(found)))
        .orderBy(
            WORK_ITEM.PAUSED.asc().nullsLast(),
            WORK_ITEM.DUE_AT.asc().nullsLast(),
            APPLICATION_RECORD.APPLIED_AT.desc(),
            APPLICATION_RECORD.RECEIPT_NUMBER.desc())
        .fetch(SqlWorkQueue::row);
  }

  private List<UUID> beginning(String folded, boolean ended, int atMost) {
    Field<String> term =
        sql.family() == SQLDialect.POSTGRES
            ? RECORD_TERM.TERM.collate(BY_CODE_POINT)
            : RECORD_TERM.TERM;
    return sql.selectDistinct(RECORD_TERM.RECORD_ID)
        .from(RECORD_TERM)
        .where(RECORD_TERM.ENDED.eq(ended))
        .and(term.ge(folded))
        .and(term.lt(folded + AFTER_ALL))
        .limit(atMost)
        .fetch(RECORD_TERM.RECORD_ID);
  }

  @Override
  public Optional<RecordId> byReceiptNumber(String receiptNumber) {
    return sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.RECEIPT_NUMBER.eq(receiptNumber))
        .fetchOptional(row -> new RecordId(row.value1()));
  }

  private List<QueueRow> rows(Select<WorkItemRecord> chosen, Viewer viewer) {
    return sql.select(ListedRecords.COLUMNS)
        .select(own(viewer))
        .from(chosen.asTable(WORK_ITEM.getName()))
        .join(ListedRecords.joined())
        .on(APPLICATION_RECORD.ID.eq(WORK_ITEM.RECORD_ID))
        .orderBy(FIRST_TO_RUN_OUT)
        .fetch(SqlWorkQueue::row);
  }

  private static List<SelectFieldOrAsterisk> own(Viewer viewer) {
    return List.of(
        WORK_ITEM.CLOCK,
        WORK_ITEM.STARTED_AT,
        WORK_ITEM.PAUSED_SECONDS,
        WORK_ITEM.PAUSED_SINCE,
        WORK_ITEM.DUE_AT,
        WORK_ITEM.TURN,
        WORK_ITEM.RETURNED,
        REVIEW.EXAMINER,
        DSL.field(WORK_ITEM.RECORD_ID.isNotNull().and(QueueConditions.mayAct(viewer)))
            .as("may_act"));
  }

  private static QueueRow row(Record row) {
    UUID holder = row.get(REVIEW.EXAMINER);
    return new QueueRow(
        ListedRecords.summary(row),
        WorkItemRows.clockOrNull(row),
        holder == null ? null : new OperatorId(holder),
        Optional.ofNullable(row.get(WORK_ITEM.TURN)).map(Turn::valueOf).orElse(Turn.NOBODY),
        Boolean.TRUE.equals(row.get(WORK_ITEM.RETURNED)),
        Boolean.TRUE.equals(row.get("may_act", Boolean.class)));
  }
}
