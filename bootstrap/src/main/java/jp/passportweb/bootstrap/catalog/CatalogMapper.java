package jp.passportweb.bootstrap.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.RequestTerms;
import jp.passportweb.domain.catalog.ReuseLimit;
import jp.passportweb.domain.catalog.ReusePolicy;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.catalog.ValidityLimit;
import jp.passportweb.domain.catalog.ValidityPolicy;
import jp.passportweb.domain.organization.OrganizationKind;

/** Turns the entries of the file into the catalogue. */
final class CatalogMapper {
  private final Map<String, AgreementDocument> agreementDocuments = new LinkedHashMap<>();

  private CatalogMapper(List<Entry> agreementDocuments) {
    for (Entry entry : agreementDocuments) {
      AgreementDocument document = agreementDocument(entry);
      this.agreementDocuments.put(document.code(), document);
    }
  }

  static Catalog catalog(Entry file) {
    file.holdingOnly(
        "services",
        "agreementDocuments",
        "documentRequirements",
        "serverSoftware",
        "validity",
        "requests",
        "reuse",
        "notices",
        "privacy");
    CatalogMapper mapper = new CatalogMapper(unique(file, "agreementDocuments"));
    List<Entry> services = unique(file, "services");
    refuseDoubles(services.stream().flatMap(s -> s.entries("offerings").stream()).toList());
    return new Catalog(
        map(services, mapper::service),
        map(unique(file, "serverSoftware"), CatalogMapper::serverSoftware),
        map(unique(file, "documentRequirements"), CatalogMapper::documentRequirement),
        new ValidityPolicy(map(file.entries("validity"), CatalogMapper::limit)),
        mapper.requests(file.entries("requests")),
        new ReusePolicy(map(file.entries("reuse"), CatalogMapper::reuseLimit)),
        file.numbers("notices", NoticeSchedule::new),
        mapper.agreed(file, "privacy", file.text("privacy")));
  }

  private CertificateService service(Entry entry) {
    entry.holdingOnly(
        "code",
        "name",
        "shortName",
        "guideName",
        "level",
        "wildcard",
        "kinds",
        "description",
        "reviewEstimate",
        "offerings",
        "agreement");
    return new CertificateService(
        new ServiceCode(entry.text("code")),
        entry.localized("name"),
        entry.text("shortName"),
        entry.text("guideName"),
        entry.constant("level", ValidationLevel.class),
        entry.flag("wildcard"),
        entry.constants("kinds", OrganizationKind.class),
        entry.localized("description"),
        entry.localized("reviewEstimate"),
        map(entry.entries("offerings"), this::offering),
        agreed(entry));
  }

  private Map<RequestType, RequestTerms> requests(List<Entry> entries) {
    Map<RequestType, RequestTerms> requests = new EnumMap<>(RequestType.class);
    for (Entry entry : entries) {
      entry.holdingOnly("type", "name", "agreement");
      requests.put(
          entry.constant("type", RequestType.class),
          new RequestTerms(entry.localized("name"), agreed(entry)));
    }
    return requests;
  }

  private List<AgreementDocument> agreed(Entry entry) {
    return entry.texts("agreement").stream().map(code -> agreed(entry, "agreement", code)).toList();
  }

  private AgreementDocument agreed(Entry entry, String key, String code) {
    AgreementDocument document = agreementDocuments.get(code);
    if (document == null) {
      throw entry.wrong(key + " names a document that agreementDocuments lacks: " + code);
    }
    return document;
  }

  private static AgreementDocument agreementDocument(Entry entry) {
    entry.holdingOnly("code", "version", "title");
    return new AgreementDocument(
        entry.text("code"), entry.text("version"), entry.localized("title"));
  }

  private Offering offering(Entry entry) {
    entry.holdingOnly("code", "term", "type", "label", "agreement");
    return new Offering(
        new OfferingCode(entry.text("code")),
        entry.parsed("term", Period::parse),
        entry.constant("type", ContractType.class),
        entry.localized("label"),
        entry.holds("agreement") ? agreed(entry) : List.of());
  }

  private static ServerSoftware serverSoftware(Entry entry) {
    entry.holdingOnly("code", "label");
    return new ServerSoftware(entry.text("code"), entry.localized("label"));
  }

  private static DocumentRequirement documentRequirement(Entry entry) {
    entry.holdingOnly("code", "label", "note", "kinds", "levels");
    return new DocumentRequirement(
        new DocumentCode(entry.text("code")),
        entry.localized("label"),
        entry.localized("note"),
        entry.constants("kinds", OrganizationKind.class),
        entry.constants("levels", ValidationLevel.class));
  }

  private static ValidityLimit limit(Entry entry) {
    entry.holdingOnly("from", "most", "issued");
    ValidityLimit limit =
        new ValidityLimit(
            entry.parsed("from", LocalDate::parse), entry.number("most"), entry.number("issued"));
    if (limit.issued() >= limit.most()) {
      throw entry.wrong("issued should be below most");
    }
    return limit;
  }

  private static ReuseLimit reuseLimit(Entry entry) {
    entry.holdingOnly("from", "domainControl", "identity");
    return new ReuseLimit(
        entry.parsed("from", LocalDate::parse),
        entry.number("domainControl"),
        entry.number("identity"));
  }

  private static List<Entry> unique(Entry file, String key) {
    List<Entry> entries = file.entries(key);
    refuseDoubles(entries);
    return entries;
  }

  private static void refuseDoubles(List<Entry> entries) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!seen.add(entry.text("code"))) {
        throw entry.wrong("the code stands twice");
      }
    }
  }

  private static <T> List<T> map(List<Entry> entries, Function<Entry, T> mapper) {
    return entries.stream().map(mapper).toList();
  }
}
