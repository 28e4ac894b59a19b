package jp.passportweb.persistence.audit;

import static jp.passportweb.persistence.jooq.Tables.AUDIT_VERIFICATION;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import jp.passportweb.domain.audit.ChainLink;
import jp.passportweb.domain.audit.TrailVerification;
import jp.passportweb.domain.audit.TrailVerifications;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.AuditVerificationRecord;
import org.jooq.DSLContext;

/** {@link TrailVerifications} in the database. */
@Singleton
final class SqlTrailVerifications implements TrailVerifications {
  private static final int THE_ONE = 1;

  private final DSLContext sql;

  SqlTrailVerifications(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<TrailVerification> latest() {
    return sql.selectFrom(AUDIT_VERIFICATION).fetchOptional(SqlTrailVerifications::verification);
  }

  @Override
  public void store(TrailVerification verification) {
    AuditVerificationRecord row = row(verification);
    if (sql.update(AUDIT_VERIFICATION).set(row).execute() == 0) {
      sql.insertInto(AUDIT_VERIFICATION).set(row).onConflictDoNothing().execute();
    }
  }

  private static AuditVerificationRecord row(TrailVerification verification) {
    AuditVerificationRecord row = new AuditVerificationRecord();
    row.setId(THE_ONE);
    row.setBeganAt(Micros.of(verification.began()));
    row.setEntry(verification.upTo().entry());
    row.setHash(verification.upTo().hash());
    row.setTipEntry(verification.tip().entry());
    row.setTipHash(verification.tip().hash());
    row.setBrokenEntry(
        verification.broken().isPresent() ? verification.broken().getAsLong() : null);
    row.setStopped(verification.stopped());
    return row;
  }

  private static TrailVerification verification(AuditVerificationRecord row) {
    Long broken = row.getBrokenEntry();
    return new TrailVerification(
        row.getBeganAt(),
        new ChainLink(row.getEntry(), row.getHash()),
        new ChainLink(row.getTipEntry(), row.getTipHash()),
        broken == null ? OptionalLong.empty() : OptionalLong.of(broken),
        row.getStopped());
  }
}
