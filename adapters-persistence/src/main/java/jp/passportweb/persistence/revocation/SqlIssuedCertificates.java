package jp.passportweb.persistence.revocation;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_NAME;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.PROBLEM_REPORT_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.revocation.CertificateClue;
import jp.passportweb.domain.revocation.CertificateSelection;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** {@link IssuedCertificates} in the database. */
@Singleton
final class SqlIssuedCertificates implements IssuedCertificates {
  private final DSLContext sql;

  SqlIssuedCertificates(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<IssuedCertificate> ofRecord(RecordId record) {
    return rows(CERTIFICATE.RECORD_ID.eq(record.value()))
        .fetchOptional(SqlIssuedCertificates::certificate);
  }

  @Override
  public List<IssuedCertificate> known(CertificateClue clue, Instant now, int atMost) {
    return rows(fits(clue).and(CERTIFICATE.NOT_AFTER.gt(now)))
        .orderBy(CERTIFICATE.ISSUED_AT.desc(), CERTIFICATE.RECORD_ID)
        .limit(atMost)
        .fetch(SqlIssuedCertificates::certificate);
  }

  @Override
  public List<IssuedCertificate> selected(CertificateSelection selection, Instant now, int atMost) {
    return rows(counts(now).and(fits(selection)))
        .orderBy(CERTIFICATE.ISSUED_AT, CERTIFICATE.RECORD_ID)
        .limit(atMost)
        .fetch(SqlIssuedCertificates::certificate);
  }

  @Override
  public int count(CertificateSelection selection, Instant now) {
    return sql.fetchCount(rows(counts(now).and(fits(selection))));
  }

  private SelectConditionStep<? extends Record> rows(Condition wanted) {
    return sql.select(
            CERTIFICATE.RECORD_ID,
            CERTIFICATE.AUTHORITY,
            CERTIFICATE.SERIAL,
            CERTIFICATE.KEY_HASH,
            CERTIFICATE.ISSUED_AT,
            CERTIFICATE.NOT_AFTER,
            APPLICATION_RECORD.RECEIPT_NUMBER,
            APPLICATION_RECORD.ACCOUNT_ID,
            APPLICATION_RECORD.KEY_DESCRIPTION,
            APPLICATION_RECORD.COMMON_NAME,
            APPLICATION_RECORD.ORGANIZATION_NAME,
            APPLICATION_RECORD.SERVICE,
            REVOCATION.REASON)
        .from(CERTIFICATE)
        .join(APPLICATION_RECORD)
        .on(APPLICATION_RECORD.ID.eq(CERTIFICATE.RECORD_ID))
        .leftJoin(REVOCATION)
        .on(REVOCATION.AUTHORITY.eq(CERTIFICATE.AUTHORITY))
        .and(REVOCATION.SERIAL.eq(CERTIFICATE.SERIAL))
        .where(CERTIFICATE.ISSUED_AT.isNotNull().and(wanted));
  }

  private static Condition counts(Instant now) {
    return CERTIFICATE.NOT_AFTER.gt(now).and(REVOCATION.SERIAL.isNull());
  }

  private static Condition fits(CertificateClue clue) {
    return switch (clue) {
      case CertificateClue.Serial(SerialNumber serial) -> CERTIFICATE.SERIAL.eq(serial.hex());
      case CertificateClue.Key(SpkiHash key) -> CERTIFICATE.KEY_HASH.eq(key.hex());
      case CertificateClue.Host(String name) ->
          CERTIFICATE.RECORD_ID.in(
              DSL.select(APPLICATION_NAME.RECORD_ID)
                  .from(APPLICATION_NAME)
                  .where(APPLICATION_NAME.DNS_NAME.in(name, name.replaceFirst("^[^.]+", "*"))));
    };
  }

  private static Condition fits(CertificateSelection selection) {
    Condition fits = DSL.noCondition();
    if (!selection.authority().isEmpty()) {
      fits = fits.and(CERTIFICATE.AUTHORITY.eq(selection.authority()));
    }
    if (selection.issuedFrom() != null) {
      Instant from = selection.issuedFrom().atStartOfDay(ValidityRules.TOKYO).toInstant();
      fits = fits.and(CERTIFICATE.ISSUED_AT.ge(from));
    }
    if (selection.issuedUntil() != null) {
      Instant end =
          selection.issuedUntil().plusDays(1).atStartOfDay(ValidityRules.TOKYO).toInstant();
      fits = fits.and(CERTIFICATE.ISSUED_AT.lt(end));
    }
    if (!selection.key().isEmpty()) {
      fits = fits.and(APPLICATION_RECORD.KEY_DESCRIPTION.startsWith(selection.key()));
    }
    if (!selection.service().isEmpty()) {
      fits = fits.and(APPLICATION_RECORD.SERVICE.eq(selection.service()));
    }
    return fits.and(fitsHolder(selection)).and(fitsLists(selection));
  }

  private static Condition fitsHolder(CertificateSelection selection) {
    var any = APPLICATION_RECORD.as("any_of_account");
    return selection.applicant().isEmpty()
        ? DSL.noCondition()
        : APPLICATION_RECORD.ACCOUNT_ID.in(
            DSL.select(any.ACCOUNT_ID)
                .from(any)
                .where(any.RECEIPT_NUMBER.eq(selection.applicant())));
  }

  private static Condition fitsLists(CertificateSelection selection) {
    Condition fits = DSL.noCondition();
    if (!selection.keys().isEmpty()) {
      fits =
          fits.and(CERTIFICATE.KEY_HASH.in(selection.keys().stream().map(SpkiHash::hex).toList()));
    }
    if (!selection.serials().isEmpty()) {
      fits =
          fits.and(
              CERTIFICATE.SERIAL.in(selection.serials().stream().map(SerialNumber::hex).toList()));
    }
    if (selection.report() != null) {
      fits =
          fits.and(
              CERTIFICATE.RECORD_ID.in(
                  DSL.select(PROBLEM_REPORT_CERTIFICATE.RECORD_ID)
                      .from(PROBLEM_REPORT_CERTIFICATE)
                      .where(PROBLEM_REPORT_CERTIFICATE.REPORT_ID.eq(selection.report()))));
    }
    return fits;
  }

  private static IssuedCertificate certificate(Record row) {
    return new IssuedCertificate(
        new RecordId(row.get(CERTIFICATE.RECORD_ID)),
        row.get(APPLICATION_RECORD.RECEIPT_NUMBER),
        new AccountId(row.get(APPLICATION_RECORD.ACCOUNT_ID)),
        row.get(CERTIFICATE.AUTHORITY),
        SerialNumber.ofHex(row.get(CERTIFICATE.SERIAL)),
        new SpkiHash(row.get(CERTIFICATE.KEY_HASH)),
        row.get(APPLICATION_RECORD.KEY_DESCRIPTION),
        row.get(APPLICATION_RECORD.COMMON_NAME),
        row.get(APPLICATION_RECORD.ORGANIZATION_NAME),
        row.get(APPLICATION_RECORD.SERVICE),
        row.get(CERTIFICATE.ISSUED_AT),
        row.get(CERTIFICATE.NOT_AFTER),
        Optional.ofNullable(row.get(REVOCATION.REASON)).map(CrlReason::valueOf).orElse(null));
  }
}
