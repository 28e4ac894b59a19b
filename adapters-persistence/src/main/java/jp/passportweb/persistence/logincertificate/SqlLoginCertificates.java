package jp.passportweb.persistence.logincertificate;

import static jp.passportweb.persistence.jooq.Tables.LOGIN_CERTIFICATE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.logincertificate.HolderName;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateId;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.persistence.jooq.tables.records.LoginCertificateRecord;
import org.jooq.DSLContext;

/** {@link LoginCertificates} in the database. */
@Singleton
final class SqlLoginCertificates implements LoginCertificates {
  private final DSLContext sql;

  SqlLoginCertificates(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(LoginCertificate certificate) {
    return sql.insertInto(LOGIN_CERTIFICATE).set(row(certificate)).onConflictDoNothing().execute()
        == 1;
  }

  @Override
  public Optional<LoginCertificate> byId(LoginCertificateId id) {
    return sql.fetchOptional(LOGIN_CERTIFICATE, LOGIN_CERTIFICATE.ID.eq(id.value()))
        .map(SqlLoginCertificates::certificate);
  }

  @Override
  public Optional<LoginCertificate> bySerial(SerialNumber serial) {
    return sql.fetchOptional(LOGIN_CERTIFICATE, LOGIN_CERTIFICATE.SERIAL.eq(serial.hex()))
        .map(SqlLoginCertificates::certificate);
  }

  @Override
  public List<LoginCertificate> of(AccountId account) {
    return sql.selectFrom(LOGIN_CERTIFICATE)
        .where(LOGIN_CERTIFICATE.ACCOUNT_ID.eq(account.value()))
        .orderBy(LOGIN_CERTIFICATE.ISSUED_AT.desc(), LOGIN_CERTIFICATE.SERIAL)
        .fetch(SqlLoginCertificates::certificate);
  }

  @Override
  public boolean updateRevoked(LoginCertificateId id, Instant at) {
    return sql.update(LOGIN_CERTIFICATE)
            .set(LOGIN_CERTIFICATE.REVOKED_AT, at)
            .where(LOGIN_CERTIFICATE.ID.eq(id.value()))
            .and(LOGIN_CERTIFICATE.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  private static LoginCertificateRecord row(LoginCertificate certificate) {
    return new LoginCertificateRecord(
        certificate.id().value(),
        certificate.account().value(),
        certificate.holder().text(),
        certificate.serial().hex(),
        certificate.validity().notBefore(),
        certificate.validity().notAfter(),
        certificate.certificate().bytes(),
        certificate.issuedAt(),
        certificate.issuedBy().value(),
        certificate.revokedAt());
  }

  private static LoginCertificate certificate(LoginCertificateRecord row) {
    return new LoginCertificate(
        new LoginCertificateId(row.getId()),
        new AccountId(row.getAccountId()),
        new HolderName(row.getHolder()),
        SerialNumber.ofHex(row.getSerial()),
        new Validity(row.getNotBefore(), row.getNotAfter()),
        Der.of(row.getCertificate()),
        row.getIssuedAt(),
        new OperatorId(row.getIssuedBy()),
        row.getRevokedAt());
  }
}
