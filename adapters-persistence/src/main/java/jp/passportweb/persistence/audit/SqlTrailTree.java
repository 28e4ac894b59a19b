package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_EVENT;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_LEAF;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_TREE;
import static jp.passportweb.persistence.jooq.Tables.TRAIL_UNSEALED;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import jp.passportweb.domain.audit.SealedLeaf;
import jp.passportweb.domain.audit.TrailEvent;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.merkle.Nodes;
import jp.passportweb.persistence.jooq.tables.records.TrailLeafRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;

/** {@link TrailTree} in the database: of every node of the tree the row of its last leaf. */
@Singleton
final class SqlTrailTree implements TrailTree {
  private final DSLContext sql;

  SqlTrailTree(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Frontier frontier() {
    return TrailRows.frontier(
        sql.select(TRAIL_TREE.FRONTIER).from(TRAIL_TREE).fetchSingle().value1());
  }

  @Override
  public Frontier frontierForUpdate() {
    return TrailRows.frontier(
        sql.select(TRAIL_TREE.FRONTIER).from(TRAIL_TREE).forUpdate().fetchSingle().value1());
  }

  /** Which ones comes first: PostgreSQL would else read past all that is sealed to join them. */
  @Override
  public List<TrailEvent> unsealed(int atMost) {
    List<Long> first =
        sql.select(TRAIL_UNSEALED.EVENT)
            .from(TRAIL_UNSEALED)
            .orderBy(TRAIL_UNSEALED.EVENT)
            .limit(atMost)
            .fetch(TRAIL_UNSEALED.EVENT);
    return first.isEmpty()
        ? List.of()
        : sql.selectFrom(TRAIL_EVENT)
            .where(TRAIL_EVENT.ID.in(first))
            .orderBy(TRAIL_EVENT.ID)
            .fetch(TrailRows::entry);
  }

  @Override
  public int unsealedCount(int atMost) {
    return sql.fetchCount(sql.selectOne().from(TRAIL_UNSEALED).limit(atMost));
  }

  @Override
  public void grow(List<SealedLeaf> leaves, Frontier grown) {
    sql.batchInsert(leaves.stream().map(SqlTrailTree::row).toList()).execute();
    sql.deleteFrom(TRAIL_UNSEALED)
        .where(TRAIL_UNSEALED.EVENT.in(leaves.stream().map(SealedLeaf::event).toList()))
        .execute();
    sql.update(TRAIL_TREE).set(TRAIL_TREE.FRONTIER, TrailRows.text(grown)).execute();
  }

  private static TrailLeafRecord row(SealedLeaf leaf) {
    TrailLeafRecord row = new TrailLeafRecord();
    row.setPlace(leaf.place());
    row.setEvent(leaf.event());
    row.setHash(leaf.hash().bytes());
    row.setAbove(TrailRows.bytes(leaf.above()));
    return row;
  }

  @Override
  public Nodes nodes() {
    return (level, place) -> {
      long last = ((place + 1) << level) - 1;
      TrailLeafRecord row = sql.fetchSingle(TRAIL_LEAF, TRAIL_LEAF.PLACE.eq(last));
      return level == 0 ? TrailRows.hash(row.getHash()) : above(row, level);
    };
  }

  private static Hash above(TrailLeafRecord row, int level) {
    List<Hash> above = TrailRows.hashes(row.getAbove());
    return above.size() < level ? Hash.ofNothing() : above.get(level - 1);
  }

  @Override
  public Optional<SealedLeaf> leafOf(long event) {
    return leaf().where(TRAIL_LEAF.EVENT.eq(event)).fetchOptional(SqlTrailTree::leaf);
  }

  @Override
  public List<SealedLeaf> leaves(long from, int atMost) {
    return leaf()
        .where(TRAIL_LEAF.PLACE.ge(from))
        .orderBy(TRAIL_LEAF.PLACE)
        .limit(atMost)
        .fetch(SqlTrailTree::leaf);
  }

  private SelectOnConditionStep<Record> leaf() {
    return sql.select(
            Stream.of(TRAIL_LEAF.fields(), TRAIL_EVENT.fields()).flatMap(Stream::of).toList())
        .from(TRAIL_LEAF)
        .leftJoin(TRAIL_EVENT)
        .on(TRAIL_EVENT.ID.eq(TRAIL_LEAF.EVENT));
  }

  private static SealedLeaf leaf(Record row) {
    TrailLeafRecord leaf = row.into(TRAIL_LEAF);
    return new SealedLeaf(
        leaf.getPlace(),
        leaf.getEvent(),
        TrailRows.hash(leaf.getHash()),
        TrailRows.hashes(leaf.getAbove()),
        Optional.ofNullable(row.get(TRAIL_EVENT.ID))
            .map(_ -> TrailRows.entry(row.into(TRAIL_EVENT))));
  }

  @Override
  public List<Long> strays(long after, long upTo, int atMost) {
    return sql.select(TRAIL_EVENT.ID)
        .from(TRAIL_EVENT)
        .where(TRAIL_EVENT.ID.gt(after))
        .and(TRAIL_EVENT.ID.le(upTo))
        .and(notExists(leafOfEvent()))
        .and(
            notExists(
                selectOne().from(TRAIL_UNSEALED).where(TRAIL_UNSEALED.EVENT.eq(TRAIL_EVENT.ID))))
        .orderBy(TRAIL_EVENT.ID)
        .limit(atMost)
        .fetch(TRAIL_EVENT.ID);
  }

  private static Select<?> leafOfEvent() {
    return selectOne().from(TRAIL_LEAF).where(TRAIL_LEAF.EVENT.eq(TRAIL_EVENT.ID));
  }

  @Override
  public OptionalLong lastEvent() {
    Long last = sql.select(max(TRAIL_EVENT.ID)).from(TRAIL_EVENT).fetchSingle().value1();
    return last == null ? OptionalLong.empty() : OptionalLong.of(last);
  }
}
