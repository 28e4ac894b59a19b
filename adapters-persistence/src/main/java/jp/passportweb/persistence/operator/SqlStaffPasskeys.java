package jp.passportweb.persistence.operator;

import static jp.passportweb.persistence.jooq.Tables.STAFF_PASSKEY;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.StaffPasskey;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.StaffPasskeyRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link StaffPasskeys} in the database. */
@Singleton
final class SqlStaffPasskeys implements StaffPasskeys {
  private final DSLContext sql;

  SqlStaffPasskeys(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(StaffPasskey passkey) {
    return sql.insertInto(STAFF_PASSKEY).set(row(passkey)).onConflictDoNothing().execute() == 1;
  }

  @Override
  public Optional<StaffPasskey> byCredentialId(Octets credentialId) {
    return sql.fetchOptional(
            STAFF_PASSKEY, STAFF_PASSKEY.CREDENTIAL_ID.eq(credentialId.base64Url()))
        .map(SqlStaffPasskeys::passkey);
  }

  @Override
  public List<StaffPasskey> of(OperatorId operator) {
    return sql.selectFrom(STAFF_PASSKEY)
        .where(STAFF_PASSKEY.OPERATOR_ID.eq(operator.value()))
        .orderBy(STAFF_PASSKEY.REGISTERED_AT, STAFF_PASSKEY.ID)
        .fetch(SqlStaffPasskeys::passkey);
  }

  @Override
  public boolean updateUsed(StaffPasskey read, long counter, Instant at) {
    return sql.update(STAFF_PASSKEY)
            .set(STAFF_PASSKEY.SIGNATURE_COUNTER, counter)
            .set(STAFF_PASSKEY.LAST_USED_AT, Micros.of(at))
            .where(STAFF_PASSKEY.ID.eq(read.id().value()))
            .and(STAFF_PASSKEY.SIGNATURE_COUNTER.eq(read.signatureCounter()))
            .execute()
        == 1;
  }

  @Override
  public boolean rename(OperatorId operator, PasskeyId id, PasskeyName name) {
    return sql.update(STAFF_PASSKEY)
            .set(STAFF_PASSKEY.NAME, name.text())
            .where(own(operator, id))
            .execute()
        == 1;
  }

  @Override
  public boolean remove(OperatorId operator, PasskeyId id) {
    return sql.deleteFrom(STAFF_PASSKEY).where(own(operator, id)).execute() == 1;
  }

  @Override
  public int removeAllOf(OperatorId operator) {
    return sql.deleteFrom(STAFF_PASSKEY)
        .where(STAFF_PASSKEY.OPERATOR_ID.eq(operator.value()))
        .execute();
  }

  private static Condition own(OperatorId operator, PasskeyId id) {
    return STAFF_PASSKEY.ID.eq(id.value()).and(STAFF_PASSKEY.OPERATOR_ID.eq(operator.value()));
  }

  private static StaffPasskeyRecord row(StaffPasskey passkey) {
    return new StaffPasskeyRecord(
        passkey.id().value(),
        passkey.operator().value(),
        passkey.credentialId().base64Url(),
        passkey.credential().bytes(),
        passkey.signatureCounter(),
        passkey.name().text(),
        Micros.of(passkey.registeredAt()),
        passkey.lastUsedAt() == null ? null : Micros.of(passkey.lastUsedAt()));
  }

  private static StaffPasskey passkey(StaffPasskeyRecord row) {
    return new StaffPasskey(
        new PasskeyId(row.getId()),
        new OperatorId(row.getOperatorId()),
        Octets.parse(row.getCredentialId()).orElseThrow(),
        Octets.of(row.getCredential()),
        row.getSignatureCounter(),
        new PasskeyName(row.getName()),
        row.getRegisteredAt(),
        row.getLastUsedAt());
  }
}
