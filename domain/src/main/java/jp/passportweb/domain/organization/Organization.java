package jp.passportweb.domain.organization;

import org.jspecify.annotations.Nullable;

/**
 * 申請組織情報 (guide §6.2). The Latin names and the prefecture are what the certificate's subject says
 * (O, L, ST); the rest is what the examiner compares with the registry.
 *
 * @param registrationNumber absent for kinds without an entry in the registry
 * @param presentAddress 現住所, where it differs from the registered one
 */
public record Organization(
    OrganizationKind kind,
    LegalName name,
    KanaName kana,
    @Nullable RegistrationNumber registrationNumber,
    PostalCode registeredPostalCode,
    Address registeredAddress,
    @Nullable PostalCode presentPostalCode,
    @Nullable Address presentAddress,
    SubjectName subjectName,
    Prefecture prefecture,
    SubjectName locality) {

  /** Where post finds somebody. */
  public record Place(PostalCode postalCode, Address address) {}

  /** Where it is reached: at its present address, where that is complete. */
  public Place reachedAt() {
    return presentPostalCode != null && presentAddress != null
        ? new Place(presentPostalCode, presentAddress)
        : new Place(registeredPostalCode, registeredAddress);
  }
}
