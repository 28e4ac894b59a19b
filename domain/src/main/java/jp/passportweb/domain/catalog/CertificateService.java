package jp.passportweb.domain.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.organization.OrganizationKind;

/**
 * サービス (SR 3.0, EV 2.0): what it validates, whom it accepts, what it offers and which documents are
 * agreed to.
 *
 * @param name as on screens: パスポート for Web SR 3.0
 * @param shortName as in lists: SR 3.0
 * @param guideName as on the detail screen of the guide: パスポート for WEB SR3.0
 */
public record CertificateService(
    ServiceCode code,
    LocalizedText name,
    String shortName,
    String guideName,
    ValidationLevel level,
    boolean wildcardAllowed,
    Set<OrganizationKind> kindsAccepted,
    LocalizedText description,
    LocalizedText reviewEstimate,
    List<Offering> offerings,
    List<AgreementDocument> agreement) {

  /** Every document that may be agreed to for it, whatever is chosen. */
  public List<AgreementDocument> documents() {
    return Stream.concat(
            agreement.stream(), offerings.stream().flatMap(o -> o.agreement().stream()))
        .distinct()
        .toList();
  }

  public Optional<Offering> offering(OfferingCode wanted) {
    return offerings.stream().filter(o -> o.code().equals(wanted)).findFirst();
  }
}
