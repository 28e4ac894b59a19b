package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Where issuer, status and list are found: over http, which needs no working TLS. */
final class AddressRules {
  private final Linted linted;
  private final String slug;

  AddressRules(Linted linted) {
    this.linted = linted;
    this.slug = linted.issuer().slug();
  }

  void ask(Findings findings) {
    findings.ask(LintRule.ISSUER_AND_STATUS_ADDRESSES, this::issuerAndStatus);
    findings.ask(LintRule.LIST_ADDRESS, this::list);
  }

  private Optional<String> issuerAndStatus() {
    AccessDescription[] all =
        AuthorityInformationAccess.getInstance(linted.value(Extension.authorityInfoAccess))
            .getAccessDescriptions();
    boolean holds =
        all.length == 2
            && lead(all, AccessDescription.id_ad_ocsp, "/ocsp/" + slug)
            && lead(all, AccessDescription.id_ad_caIssuers, "/repository/" + slug + ".cer");
    return Findings.unless(
        holds,
        Arrays.stream(all)
            .map(d -> d.getAccessMethod() + " " + text(d.getAccessLocation()))
            .toList());
  }

  private static boolean lead(AccessDescription[] all, ASN1ObjectIdentifier method, String end) {
    return Arrays.stream(all)
        .anyMatch(d -> d.getAccessMethod().equals(method) && leads(d.getAccessLocation(), end));
  }

  private Optional<String> list() {
    DistributionPoint[] points =
        CRLDistPoint.getInstance(linted.value(Extension.cRLDistributionPoints))
            .getDistributionPoints();
    List<GeneralName> names = Arrays.stream(points).flatMap(AddressRules::names).toList();
    boolean plain =
        points.length == 1 && points[0].getReasons() == null && points[0].getCRLIssuer() == null;
    boolean holds =
        plain && names.size() == 1 && leads(names.getFirst(), "/repository/" + slug + ".crl");
    return Findings.unless(holds, names.stream().map(AddressRules::text).toList());
  }

  private static Stream<GeneralName> names(DistributionPoint point) {
    DistributionPointName name = point.getDistributionPoint();
    return name == null || name.getType() != DistributionPointName.FULL_NAME
        ? Stream.empty()
        : Arrays.stream(GeneralNames.getInstance(name.getName()).getNames());
  }

  private static boolean leads(GeneralName name, String end) {
    return name.getTagNo() == GeneralName.uniformResourceIdentifier
        && text(name).matches("http://[^/?#]+[^?#]*")
        && text(name).endsWith(end);
  }

  private static String text(GeneralName name) {
    return name.getName() instanceof ASN1String text ? text.getString() : name.toString();
  }
}
