package jp.passportweb.domain.catalog;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.organization.OrganizationKind;

/** Everything on offer and its rules, as read from the catalogue's data. */
public record Catalog(
    List<CertificateService> services,
    List<ServerSoftware> serverSoftware,
    List<DocumentRequirement> documents,
    ValidityPolicy validity,
    ReusePolicy reuse) {

  public Optional<CertificateService> service(ServiceCode code) {
    return services.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** The service of something stored; the catalogue keeps every code that was ever sold. */
  public CertificateService serviceOf(ServiceCode code) {
    return service(code)
        .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + code));
  }

  /** The offering of something stored. */
  public Offering offeringOf(ServiceCode service, OfferingCode code) {
    return serviceOf(service)
        .offering(code)
        .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + code));
  }

  public Optional<ServerSoftware> serverSoftware(String code) {
    return serverSoftware.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** The documents that an organisation of this kind hands in for this service. */
  public List<DocumentRequirement> requiredDocuments(ServiceCode service, OrganizationKind kind) {
    return documents.stream().filter(d -> d.applies(serviceOf(service).level(), kind)).toList();
  }
}
