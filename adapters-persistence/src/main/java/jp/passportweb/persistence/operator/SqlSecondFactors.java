package jp.passportweb.persistence.operator;

import static jp.passportweb.persistence.jooq.Tables.RECOVERY_CODE;
import static jp.passportweb.persistence.jooq.Tables.SECOND_FACTOR;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.SecondFactor;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.TotpSecret;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.SecondFactorRecord;
import org.jooq.DSLContext;

/** {@link SecondFactors} in the database. */
@Singleton
final class SqlSecondFactors implements SecondFactors {
  private final DSLContext sql;
  private final InstallationKey key;

  SqlSecondFactors(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public Optional<SecondFactor> of(OperatorId operator) {
    return sql.selectFrom(SECOND_FACTOR)
        .where(SECOND_FACTOR.OPERATOR_ID.eq(operator.value()))
        .fetchOptional(this::factor);
  }

  @Override
  public boolean add(SecondFactor factor) {
    return sql.insertInto(SECOND_FACTOR)
            .set(SECOND_FACTOR.OPERATOR_ID, factor.operator().value())
            .set(SECOND_FACTOR.SECRET_SEALED, key.seal(factor.secret().bytes()))
            .set(SECOND_FACTOR.LAST_STEP, factor.lastStep())
            .set(SECOND_FACTOR.ENROLLED_AT, Micros.of(factor.enrolledAt()))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean useStep(OperatorId operator, long step) {
    return sql.update(SECOND_FACTOR)
            .set(SECOND_FACTOR.LAST_STEP, step)
            .where(SECOND_FACTOR.OPERATOR_ID.eq(operator.value()))
            .and(SECOND_FACTOR.LAST_STEP.lt(step))
            .execute()
        == 1;
  }

  @Override
  public void replaceRecoveryCodes(OperatorId operator, List<String> digests) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.OPERATOR_ID.eq(operator.value())).execute();
    for (String digest : digests) {
      sql.insertInto(RECOVERY_CODE)
          .set(RECOVERY_CODE.OPERATOR_ID, operator.value())
          .set(RECOVERY_CODE.DIGEST, digest)
          .execute();
    }
  }

  @Override
  public boolean useRecoveryCode(OperatorId operator, String digest, Instant at) {
    return sql.update(RECOVERY_CODE)
            .set(RECOVERY_CODE.USED_AT, Micros.of(at))
            .where(RECOVERY_CODE.OPERATOR_ID.eq(operator.value()))
            .and(RECOVERY_CODE.DIGEST.eq(digest))
            .and(RECOVERY_CODE.USED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public int recoveryCodesLeft(OperatorId operator) {
    return sql.fetchCount(
        RECOVERY_CODE,
        RECOVERY_CODE.OPERATOR_ID.eq(operator.value()).and(RECOVERY_CODE.USED_AT.isNull()));
  }

  @Override
  public void remove(OperatorId operator) {
    replaceRecoveryCodes(operator, List.of());
    sql.deleteFrom(SECOND_FACTOR).where(SECOND_FACTOR.OPERATOR_ID.eq(operator.value())).execute();
  }

  private SecondFactor factor(SecondFactorRecord row) {
    return new SecondFactor(
        new OperatorId(row.getOperatorId()),
        new TotpSecret(key.open(row.getSecretSealed())),
        row.getLastStep(),
        row.getEnrolledAt());
  }
}
