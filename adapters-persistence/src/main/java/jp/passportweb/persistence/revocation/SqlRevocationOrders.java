package jp.passportweb.persistence.revocation;

import static jp.passportweb.persistence.jooq.Tables.REVOCATION_ORDER;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;
import jp.passportweb.persistence.jooq.tables.records.RevocationOrderRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link RevocationOrders} in the database. */
@Singleton
final class SqlRevocationOrders implements RevocationOrders {
  private final DSLContext sql;

  SqlRevocationOrders(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void add(RevocationOrder order) {
    RevocationOrderRecord row = new RevocationOrderRecord();
    row.setId(order.id());
    row.setRecordId(order.record().value());
    row.setGround(order.ground().name());
    row.setProven(order.proven());
    row.setReceivedAt(order.receivedAt());
    row.setDueAt(order.clock().due());
    row.setFacts(order.facts());
    row.setEvidence(order.evidence());
    row.setReportId(order.report());
    row.setOrderedBy(order.ordered().by().value());
    row.setOrderedAt(order.ordered().at());
    fillEnd(row, order);
    row.setVersion(order.version());
    sql.executeInsert(row);
  }

  @Override
  public Optional<RevocationOrder> byId(UUID id) {
    return sql.fetchOptional(REVOCATION_ORDER, REVOCATION_ORDER.ID.eq(id))
        .map(SqlRevocationOrders::order);
  }

  @Override
  public Optional<RevocationOrder> openOf(RecordId record) {
    return sql.fetchOptional(REVOCATION_ORDER, REVOCATION_ORDER.OPEN_RECORD.eq(record.value()))
        .map(SqlRevocationOrders::order);
  }

  @Override
  public List<RevocationOrder> open(int atMost) {
    return sql.selectFrom(REVOCATION_ORDER)
        .where(REVOCATION_ORDER.OPEN_RECORD.isNotNull())
        .orderBy(REVOCATION_ORDER.DUE_AT, REVOCATION_ORDER.ID)
        .limit(atMost)
        .fetch(SqlRevocationOrders::order);
  }

  @Override
  public Page closed(int page, int size) {
    List<RevocationOrder> rows =
        sql.selectFrom(REVOCATION_ORDER)
            .where(REVOCATION_ORDER.OPEN_RECORD.isNull())
            .orderBy(REVOCATION_ORDER.ORDERED_AT.desc(), REVOCATION_ORDER.ID)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(SqlRevocationOrders::order);
    int total = sql.fetchCount(REVOCATION_ORDER, REVOCATION_ORDER.OPEN_RECORD.isNull());
    return new Page(rows, page, size, total);
  }

  @Override
  public List<RevocationOrder> ofReport(UUID report) {
    return sql.selectFrom(REVOCATION_ORDER)
        .where(REVOCATION_ORDER.REPORT_ID.eq(report))
        .orderBy(REVOCATION_ORDER.ORDERED_AT, REVOCATION_ORDER.ID)
        .fetch(SqlRevocationOrders::order);
  }

  @Override
  public boolean update(RevocationOrder order) {
    RevocationOrderRecord row = new RevocationOrderRecord();
    fillEnd(row, order);
    row.setVersion(order.version() + 1);
    return sql.update(REVOCATION_ORDER)
            .set(row)
            .where(REVOCATION_ORDER.ID.eq(order.id()))
            .and(REVOCATION_ORDER.VERSION.eq(order.version()))
            .execute()
        == 1;
  }

  private static void fillEnd(RevocationOrderRecord row, RevocationOrder order) {
    Decision confirmed = order.confirmed();
    row.setConfirmedBy(confirmed == null ? null : confirmed.by().value());
    row.setConfirmedAt(confirmed == null ? null : confirmed.at());
    row.setDoneAt(order.doneAt());
    RevocationOrder.Withdrawal withdrawn = order.withdrawn();
    row.setWithdrawnBy(withdrawn == null ? null : withdrawn.decision().by().value());
    row.setWithdrawnAt(withdrawn == null ? null : withdrawn.decision().at());
    row.setWithdrawnWhy(withdrawn == null ? null : withdrawn.why());
    row.setOpenRecord(order.isOpen() ? order.record().value() : null);
  }

  private static RevocationOrder order(RevocationOrderRecord row) {
    Decision withdrawn = decision(row.getWithdrawnBy(), row.getWithdrawnAt());
    return new RevocationOrder(
        row.getId(),
        new RecordId(row.getRecordId()),
        RevocationGround.valueOf(row.getGround()),
        row.getProven(),
        row.getReceivedAt(),
        row.getFacts(),
        row.getEvidence(),
        row.getReportId(),
        new Decision(new OperatorId(row.getOrderedBy()), row.getOrderedAt()),
        decision(row.getConfirmedBy(), row.getConfirmedAt()),
        row.getDoneAt(),
        withdrawn == null ? null : new RevocationOrder.Withdrawal(withdrawn, row.getWithdrawnWhy()),
        row.getVersion());
  }

  private static @Nullable Decision decision(@Nullable UUID by, @Nullable Instant at) {
    return by == null || at == null ? null : new Decision(new OperatorId(by), at);
  }
}
