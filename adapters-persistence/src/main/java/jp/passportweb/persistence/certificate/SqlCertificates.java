package jp.passportweb.persistence.certificate;

import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import org.jooq.DSLContext;

/** {@link Certificates} in the database. */
@Singleton
final class SqlCertificates implements Certificates {
  private final DSLContext sql;

  SqlCertificates(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Issuance> ofRecord(RecordId record) {
    return sql.fetchOptional(CERTIFICATE, CERTIFICATE.RECORD_ID.eq(record.value()))
        .map(IssuanceRow::issuance);
  }

  @Override
  public Optional<Issuance> ofSerial(String authority, SerialNumber serial) {
    return sql.fetchOptional(
            CERTIFICATE,
            CERTIFICATE.AUTHORITY.eq(authority).and(CERTIFICATE.SERIAL.eq(serial.hex())))
        .map(IssuanceRow::issuance);
  }

  @Override
  public boolean intend(Issuance.Intended intended) {
    return sql.insertInto(CERTIFICATE).set(IssuanceRow.of(intended)).onConflictDoNothing().execute()
        == 1;
  }

  @Override
  public void store(Issuance.Issued issued) {
    int stored =
        sql.update(CERTIFICATE)
            .set(CERTIFICATE.CERTIFICATE_, issued.certificate().bytes())
            .set(CERTIFICATE.ISSUED_AT, issued.issuedAt())
            .where(CERTIFICATE.RECORD_ID.eq(issued.record().value()))
            .and(CERTIFICATE.ISSUED_AT.isNull())
            .execute();
    if (stored == 0 && ofRecord(issued.record()).isEmpty()) {
      throw new IllegalStateException("no intention for " + issued.record());
    }
  }
}
