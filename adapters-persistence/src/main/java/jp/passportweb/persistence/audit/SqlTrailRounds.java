package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.TRAIL_ROUND;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.audit.TrailRound;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.TrailRoundRecord;
import jp.passportweb.persistence.json.Json;
import org.jooq.DSLContext;

/** {@link TrailRounds} in the database. */
@Singleton
final class SqlTrailRounds implements TrailRounds {
  private static final int THE_ONE = 1;

  private final DSLContext sql;

  SqlTrailRounds(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<TrailRound> latest() {
    return sql.selectFrom(TRAIL_ROUND).fetchOptional(SqlTrailRounds::round);
  }

  @Override
  public void store(TrailRound round) {
    TrailRoundRecord row = row(round);
    if (sql.update(TRAIL_ROUND).set(row).execute() == 0) {
      sql.insertInto(TRAIL_ROUND).set(row).onConflictDoNothing().execute();
    }
  }

  private static TrailRoundRecord row(TrailRound round) {
    TrailRoundRecord row = new TrailRoundRecord();
    row.setId(THE_ONE);
    row.setBeganAt(Micros.of(round.began()));
    row.setWentOnAt(Micros.of(round.at()));
    row.setFrontier(TrailRows.text(round.upTo()));
    row.setSearched(round.searched());
    row.setTip(TrailRows.text(round.tip()));
    row.setFound(Json.write(round.found()));
    row.setKnownBefore(Json.write(round.before()));
    return row;
  }

  private static TrailRound round(TrailRoundRecord row) {
    return new TrailRound(
        row.getBeganAt(),
        row.getWentOnAt(),
        TrailRows.frontier(row.getFrontier()),
        row.getSearched(),
        TrailRows.frontier(row.getTip()),
        findings(row.getFound()),
        findings(row.getKnownBefore()));
  }

  private static List<Finding> findings(String json) {
    return List.of(Json.read(json, Finding[].class));
  }
}
