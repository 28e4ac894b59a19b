package jp.passportweb.persistence.certificate;

import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.persistence.jooq.tables.records.CertificateRecord;
import jp.passportweb.persistence.jooq.tables.records.WithdrawnIntentionRecord;

/** Rows of {@code certificate}: an intention, or what became of it; and of what was withdrawn. */
final class IssuanceRow {
  private IssuanceRow() {}

  static CertificateRecord of(Issuance.Intended intended) {
    CertificateRecord row = new CertificateRecord();
    row.setRecordId(intended.record().value());
    row.setAuthority(intended.authority());
    row.setSerial(intended.serial().hex());
    row.setNotBefore(intended.validity().notBefore());
    row.setNotAfter(intended.validity().notAfter());
    row.setKeyHash(intended.key().hex());
    row.setToBeSigned(intended.toBeSigned().bytes());
    row.setIntendedAt(intended.intendedAt());
    return row;
  }

  static WithdrawnIntentionRecord withdrawn(Issuance.Intended intended) {
    WithdrawnIntentionRecord row = new WithdrawnIntentionRecord();
    row.setAuthority(intended.authority());
    row.setSerial(intended.serial().hex());
    row.setRecordId(intended.record().value());
    row.setToBeSigned(intended.toBeSigned().bytes());
    row.setIntendedAt(intended.intendedAt());
    return row;
  }

  static Issuance issuance(CertificateRecord row) {
    Issuance.Intended intended = intended(row);
    return row.getIssuedAt() == null
        ? intended
        : new Issuance.Issued(intended, Der.of(row.getCertificate()), row.getIssuedAt());
  }

  private static Issuance.Intended intended(CertificateRecord row) {
    return new Issuance.Intended(
        new RecordId(row.getRecordId()),
        row.getAuthority(),
        SerialNumber.ofHex(row.getSerial()),
        new Validity(row.getNotBefore(), row.getNotAfter()),
        new SpkiHash(row.getKeyHash()),
        Der.of(row.getToBeSigned()),
        row.getIntendedAt());
  }
}
