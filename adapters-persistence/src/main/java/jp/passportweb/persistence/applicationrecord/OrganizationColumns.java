package jp.passportweb.persistence.applicationrecord;

import java.util.Optional;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.PostalCode;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.organization.SubjectName;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;

/** The columns of a record that tell its organisation. */
final class OrganizationColumns {
  private OrganizationColumns() {}

  static void fill(ApplicationRecordRecord row, Organization organization) {
    row.setOrganizationKind(organization.kind().name());
    row.setOrganizationName(organization.name().text());
    row.setOrganizationKana(organization.kana().text());
    row.setRegistrationNumber(
        Optional.ofNullable(organization.registrationNumber())
            .map(RegistrationNumber::digits)
            .orElse(null));
    row.setRegisteredPostalCode(organization.registeredPostalCode().digits());
    row.setRegisteredAddress(organization.registeredAddress().text());
    row.setPresentPostalCode(
        Optional.ofNullable(organization.presentPostalCode()).map(PostalCode::digits).orElse(null));
    row.setPresentAddress(
        Optional.ofNullable(organization.presentAddress()).map(Address::text).orElse(null));
    row.setSubjectName(organization.subjectName().text());
    row.setPrefecture(organization.prefecture().name());
    row.setLocality(organization.locality().text());
  }

  static Organization read(ApplicationRecordRecord row) {
    return new Organization(
        OrganizationKind.valueOf(row.getOrganizationKind()),
        new LegalName(row.getOrganizationName()),
        new KanaName(row.getOrganizationKana()),
        Optional.ofNullable(row.getRegistrationNumber()).map(RegistrationNumber::new).orElse(null),
        new PostalCode(row.getRegisteredPostalCode()),
        new Address(row.getRegisteredAddress()),
        Optional.ofNullable(row.getPresentPostalCode()).map(PostalCode::new).orElse(null),
        Optional.ofNullable(row.getPresentAddress()).map(Address::new).orElse(null),
        new SubjectName(row.getSubjectName()),
        Prefecture.valueOf(row.getPrefecture()),
        new SubjectName(row.getLocality()));
  }
}
