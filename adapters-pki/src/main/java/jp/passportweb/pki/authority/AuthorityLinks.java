package jp.passportweb.pki.authority;

import java.net.URI;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;

/**
 * The addresses that certificates point to. Their scheme is http whatever the site's is, for who
 * fetches them may have no working TLS yet (BR 7.1.2.11.2, 7.1.2.7.7).
 */
final class AuthorityLinks {
  private final String base;

  /**
   * Reads the public address of the service.
   *
   * @throws IllegalArgumentException when it names no host
   */
  AuthorityLinks(URI baseUrl) {
    if (baseUrl.getRawAuthority() == null) {
      throw new IllegalArgumentException("a base URL without a host: " + baseUrl);
    }
    String path = baseUrl.getRawPath() == null ? "" : baseUrl.getRawPath().replaceAll("/+$", "");
    base = "http://" + baseUrl.getRawAuthority() + path;
  }

  ASN1Encodable issuerAndStatus(String authority) {
    return new AuthorityInformationAccess(
        new AccessDescription[] {
          new AccessDescription(
              X509ObjectIdentifiers.ocspAccessMethod, uri("/ocsp/", authority, "")),
          issuer(authority)
        });
  }

  ASN1Encodable issuerOnly(String authority) {
    return new AuthorityInformationAccess(new AccessDescription[] {issuer(authority)});
  }

  ASN1Encodable revocationList(String authority) {
    GeneralNames names = new GeneralNames(uri("/repository/", authority, ".crl"));
    return new CRLDistPoint(
        new DistributionPoint[] {
          new DistributionPoint(new DistributionPointName(names), null, null)
        });
  }

  private AccessDescription issuer(String authority) {
    return new AccessDescription(
        X509ObjectIdentifiers.id_ad_caIssuers, uri("/repository/", authority, ".cer"));
  }

  private GeneralName uri(String folder, String authority, String ending) {
    return new GeneralName(
        GeneralName.uniformResourceIdentifier,
        base + folder + AuthorityCertificate.slug(authority) + ending);
  }
}
