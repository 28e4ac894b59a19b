package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_EVENT;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_LEAF;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.persistence.instant.Micros;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.TableField;

/** {@link TrailPages} in the database; every condition has an index that goes on by time. */
@Singleton
final class SqlTrailPages implements TrailPages {
  private final DSLContext sql;

  SqlTrailPages(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Line> page(Filter filter, Optional<Position> before, int atMost) {
    return lines()
        .where(fits(filter))
        .and(before.map(SqlTrailPages::isBefore).orElse(noCondition()))
        .orderBy(TRAIL_EVENT.HAPPENED_AT.desc(), TRAIL_EVENT.ID.desc())
        .limit(atMost)
        .fetch(SqlTrailPages::line);
  }

  @Override
  public int count(Filter filter, int atMost) {
    return sql.fetchCount(sql.selectOne().from(TRAIL_EVENT).where(fits(filter)).limit(atMost));
  }

  @Override
  public Optional<Line> line(long event) {
    return lines().where(TRAIL_EVENT.ID.eq(event)).fetchOptional(SqlTrailPages::line);
  }

  private SelectOnConditionStep<Record> lines() {
    return sql.select(
            Stream.concat(Stream.of(TRAIL_EVENT.fields()), Stream.of(TRAIL_LEAF.PLACE)).toList())
        .from(TRAIL_EVENT)
        .leftJoin(TRAIL_LEAF)
        .on(TRAIL_LEAF.EVENT.eq(TRAIL_EVENT.ID));
  }

  private static Line line(Record row) {
    Long place = row.get(TRAIL_LEAF.PLACE);
    return new Line(
        TrailRows.entry(row.into(TRAIL_EVENT)),
        place == null ? OptionalLong.empty() : OptionalLong.of(place));
  }

  private static Condition isBefore(Position position) {
    return row(TRAIL_EVENT.HAPPENED_AT, TRAIL_EVENT.ID)
        .lt(row(val(Micros.of(position.at()), TRAIL_EVENT.HAPPENED_AT), val(position.id())));
  }

  private static Condition fits(Filter filter) {
    Condition fits =
        any(TRAIL_EVENT.ACTOR, filter.actors())
            .and(is(TRAIL_EVENT.ADDRESS, filter.address()))
            .and(is(TRAIL_EVENT.AREA, filter.area()))
            .and(is(TRAIL_EVENT.ACT, filter.act()))
            .and(any(TRAIL_EVENT.SUBJECT, filter.subjects()));
    Condition in =
        fits.and(
                filter
                    .from()
                    .map(at -> TRAIL_EVENT.HAPPENED_AT.ge(Micros.of(at)))
                    .orElse(noCondition()))
            .and(
                filter
                    .till()
                    .map(at -> TRAIL_EVENT.HAPPENED_AT.lt(Micros.of(at)))
                    .orElse(noCondition()));
    return filter.refusedOnly() ? in.and(TRAIL_EVENT.REFUSED.isTrue()) : in;
  }

  private static Condition is(TableField<?, String> field, String value) {
    return value.isEmpty() ? noCondition() : field.eq(value);
  }

  private static Condition any(TableField<?, String> field, List<String> values) {
    return switch (values.size()) {
      case 0 -> noCondition();
      case 1 -> field.eq(values.getFirst());
      default -> field.in(values);
    };
  }
}
