package jp.passportweb.pki.lint;

import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.ReasonFlags;

/** Breaches of the rules on addresses. */
final class AddressBreaches {
  private static final String SITE = "http://passport.example.jp";
  private static final String SLUG = "passport-for-web-sr-3-0-ca-g1";
  private static final String LIST = SITE + "/repository/" + SLUG + ".crl";
  private static final AccessDescription STATUS =
      access(AccessDescription.id_ad_ocsp, SITE + "/ocsp/" + SLUG);
  private static final AccessDescription ISSUER =
      access(AccessDescription.id_ad_caIssuers, SITE + "/repository/" + SLUG + ".cer");

  private AddressBreaches() {}

  static Stream<Breach> breaches() {
    return Stream.concat(issuersAndStatus(), lists());
  }

  private static Stream<Breach> issuersAndStatus() {
    ASN1ObjectIdentifier ocsp = AccessDescription.id_ad_ocsp;
    return Stream.of(
        addresses("no status", ISSUER),
        addresses("no issuer", STATUS),
        addresses("status twice", STATUS, STATUS),
        addresses("three", STATUS, ISSUER, STATUS),
        addresses("https", access(ocsp, "https://passport.example.jp/ocsp/" + SLUG), ISSUER),
        addresses("no host", access(ocsp, "http:///ocsp/" + SLUG), ISSUER),
        addresses("a query", access(ocsp, SITE + "/ocsp?/ocsp/" + SLUG), ISSUER),
        addresses(
            "another authority's",
            access(ocsp, SITE + "/ocsp/passport-for-web-ev-2-0-ca-g1"),
            ISSUER));
  }

  private static Breach addresses(String how, AccessDescription... descriptions) {
    return Breach.of(
        LintRule.ISSUER_AND_STATUS_ADDRESSES,
        how,
        Judge.sr()
            .extension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(descriptions)));
  }

  private static AccessDescription access(ASN1ObjectIdentifier method, String address) {
    return new AccessDescription(method, uri(address));
  }

  private static Stream<Breach> lists() {
    DistributionPointName whole = new DistributionPointName(new GeneralNames(uri(LIST)));
    GeneralNames issuer = new GeneralNames(new GeneralName(new X500Name("CN=Another")));
    DistributionPoint plain = new DistributionPoint(whole, null, null);
    GeneralNames two = new GeneralNames(new GeneralName[] {uri(LIST), uri(LIST)});
    return Stream.of(
        list("https", point(uri(LIST.replace("http:", "https:")))),
        list("ldap", point(uri("ldap://passport.example.jp/" + SLUG + ".crl"))),
        list("two addresses", new DistributionPoint(new DistributionPointName(two), null, null)),
        list("two points", plain, plain),
        list("some reasons", new DistributionPoint(whole, new ReasonFlags(0x60), null)),
        list("an issuer of its own", new DistributionPoint(whole, null, issuer)),
        list("no address", new DistributionPoint(null, null, issuer)));
  }

  private static DistributionPoint point(GeneralName address) {
    return new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null);
  }

  private static Breach list(String how, DistributionPoint... points) {
    return Breach.of(
        LintRule.LIST_ADDRESS,
        how,
        Judge.sr().extension(Extension.cRLDistributionPoints, false, new CRLDistPoint(points)));
  }

  private static GeneralName uri(String address) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, address);
  }
}
