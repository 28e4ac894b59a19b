package jp.passportweb.domain.organization;

/** Organisations for tests. */
public final class OrganizationSamples {
  private OrganizationSamples() {}

  /** A registered company with everything filled in. */
  public static Organization company() {
    return company("株式会社原宿商事", "カブシキガイシャハラジュクショウジ");
  }

  public static Organization company(String name, String kana) {
    return new Organization(
        OrganizationKind.REGISTERED_COMPANY,
        new LegalName(name),
        new KanaName(kana),
        new RegistrationNumber("011001012345"),
        new PostalCode("1500001"),
        new Address("東京都渋谷区神宮前1-5-1"),
        new PostalCode("1500002"),
        new Address("東京都渋谷区渋谷2-1-1"),
        new SubjectName("Harajuku Shoji Co., Ltd."),
        Prefecture.TOKYO,
        new SubjectName("Shibuya-ku"));
  }

  /** A public office: no entry in the registry, no second address. */
  public static Organization publicOffice() {
    return new Organization(
        OrganizationKind.PUBLIC_OFFICE,
        new LegalName("渋谷区役所"),
        new KanaName("シブヤクヤクショ"),
        null,
        new PostalCode("1508010"),
        new Address("東京都渋谷区宇田川町1-1"),
        null,
        null,
        new SubjectName("Shibuya City Office"),
        Prefecture.TOKYO,
        new SubjectName("Shibuya-ku"));
  }

  /** The company, with everything else as it is, of a kind; only companies are registered. */
  public static Organization ofKind(OrganizationKind kind) {
    Organization company = company();
    return kind == OrganizationKind.REGISTERED_COMPANY
        ? company
        : new Organization(
            kind,
            company.name(),
            company.kana(),
            null,
            company.registeredPostalCode(),
            company.registeredAddress(),
            null,
            null,
            company.subjectName(),
            company.prefecture(),
            company.locality());
  }

  /** The company after it moved. */
  public static Organization moved() {
    Organization company = company();
    return new Organization(
        company.kind(),
        company.name(),
        company.kana(),
        company.registrationNumber(),
        company.registeredPostalCode(),
        new Address("東京都渋谷区神南1-1-1"),
        null,
        null,
        company.subjectName(),
        company.prefecture(),
        company.locality());
  }
}
