package jp.passportweb.domain.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.organization.OrganizationKind;

/**
 * Everything on offer and its rules, as read from the catalogue's data.
 *
 * @param privacy 個人情報の取扱い, which is published and not agreed to
 */
public record Catalog(
    List<CertificateService> services,
    List<ServerSoftware> serverSoftware,
    List<DocumentRequirement> documents,
    ValidityPolicy validity,
    Map<RequestType, RequestTerms> requests,
    ReusePolicy reuse,
    NoticeSchedule notices,
    AgreementDocument privacy) {

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

  /** How many days a certificate lasts at most that is issued on a day. */
  public int longestValidity(LocalDate day) {
    return validity.on(day).issued();
  }

  public Optional<ServerSoftware> serverSoftware(String code) {
    return serverSoftware.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** What the catalogue says of a kind of request; nothing of a new application. */
  public Optional<RequestTerms> terms(RequestType type) {
    return Optional.ofNullable(requests.get(type));
  }

  /**
   * What is agreed to before a request of a kind: its own documents, and where a term is bought
   * those of the service and of the offering.
   */
  public List<AgreementDocument> agreement(
      RequestType type, ServiceCode service, OfferingCode offering) {
    List<AgreementDocument> own = terms(type).map(RequestTerms::agreement).orElse(List.of());
    return switch (type) {
      case NEW, RENEWAL, SERVICE_SWITCH ->
          Stream.of(own, serviceOf(service).agreement(), offeringOf(service, offering).agreement())
              .flatMap(List::stream)
              .toList();
      case CONTINUATION, REISSUE, CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> own;
    };
  }

  /** The documents that an organisation of this kind hands in for this service. */
  public List<DocumentRequirement> requiredDocuments(ServiceCode service, OrganizationKind kind) {
    return documents.stream().filter(d -> d.applies(serviceOf(service).level(), kind)).toList();
  }
}
