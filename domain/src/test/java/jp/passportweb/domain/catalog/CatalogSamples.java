package jp.passportweb.domain.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.organization.OrganizationKind;

/** A small catalogue for tests: SR 3.0 and EV 2.0, under the codes that the delivered one has. */
public final class CatalogSamples {
  public static final ServiceCode SR = new ServiceCode("SR30");
  public static final ServiceCode EV = new ServiceCode("EV20");

  private CatalogSamples() {}

  /** A public office hands in nothing for SR; everyone else hands in something. */
  public static Catalog catalog() {
    return new Catalog(
        List.of(
            service(SR, "SR 3.0", ValidationLevel.OV, EnumSet.allOf(OrganizationKind.class)),
            service(
                EV,
                "EV 2.0",
                ValidationLevel.EV,
                EnumSet.complementOf(EnumSet.of(OrganizationKind.SOLE_PROPRIETOR)))),
        List.of(
            new ServerSoftware("APACHE", both("Apache HTTP Server")),
            new ServerSoftware("NGINX", both("nginx"))),
        List.of(
            document(
                "REGISTRY-CERTIFICATE", ValidationLevel.OV, OrganizationKind.REGISTERED_COMPANY),
            document("SEAL-CERTIFICATE", ValidationLevel.OV, OrganizationKind.REGISTERED_COMPANY),
            document("CHARTER", ValidationLevel.OV, OrganizationKind.ASSOCIATION),
            document("RESIDENT-RECORD", ValidationLevel.OV, OrganizationKind.SOLE_PROPRIETOR),
            document("EV-APPLICATION", ValidationLevel.EV, OrganizationKind.values())),
        new ValidityPolicy(
            List.of(
                new ValidityLimit(LocalDate.parse("2020-09-01"), 398, 397),
                new ValidityLimit(LocalDate.parse("2026-03-15"), 200, 199),
                new ValidityLimit(LocalDate.parse("2027-03-15"), 100, 99))),
        Map.of(),
        reuse(),
        notices(),
        privacy());
  }

  public static AgreementDocument privacy() {
    return new AgreementDocument("privacy", "1.0", both("Privacy"));
  }

  /** The limits of the delivered catalogue. */
  public static ReusePolicy reuse() {
    return new ReusePolicy(
        List.of(
            new ReuseLimit(LocalDate.parse("2026-03-15"), 200, 398),
            new ReuseLimit(LocalDate.parse("2027-03-15"), 100, 398),
            new ReuseLimit(LocalDate.parse("2029-03-15"), 10, 398)));
  }

  /** The schedule of the delivered catalogue. */
  public static NoticeSchedule notices() {
    return new NoticeSchedule(List.of(60, 30));
  }

  private static CertificateService service(
      ServiceCode code, String name, ValidationLevel level, Set<OrganizationKind> kinds) {
    return new CertificateService(
        code,
        both("Passport for Web " + name),
        name,
        name,
        level,
        level == ValidationLevel.OV,
        kinds,
        both("description"),
        both("some days"),
        Stream.concat(
                Stream.of("1Y", "6M").map(term -> offering(code, term)),
                Stream.of(autoRenewing(code)))
            .toList(),
        List.of(
            new AgreementDocument("terms", "1.0", both("Terms")),
            new AgreementDocument("cps", "1.2", both("CPS"))));
  }

  private static Offering offering(ServiceCode service, String term) {
    return new Offering(
        new OfferingCode(service.text() + "-" + term),
        Period.parse("P" + term),
        ContractType.FIXED_TERM,
        both(term),
        List.of());
  }

  /** A year, and another, and another. */
  private static Offering autoRenewing(ServiceCode service) {
    return new Offering(
        new OfferingCode(service.text() + "-AUTO"),
        Period.ofYears(1),
        ContractType.AUTO_RENEWING,
        both("AUTO"),
        List.of());
  }

  private static DocumentRequirement document(
      String code, ValidationLevel level, OrganizationKind... kinds) {
    return new DocumentRequirement(
        new DocumentCode(code), both(code), both("original"), Set.of(kinds), Set.of(level));
  }

  private static LocalizedText both(String text) {
    return new LocalizedText(text, text);
  }
}
