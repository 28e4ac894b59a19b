package jp.passportweb.pki.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509CertificateHolder;

/** Parts of certificates as lines of text, so that a test reads like a table. */
final class Shown {
  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("2.5.29.14", "subjectKeyIdentifier"),
          Map.entry("2.5.29.15", "keyUsage"),
          Map.entry("2.5.29.17", "subjectAltName"),
          Map.entry("2.5.29.19", "basicConstraints"),
          Map.entry("2.5.29.31", "cRLDistributionPoints"),
          Map.entry("2.5.29.32", "certificatePolicies"),
          Map.entry("2.5.29.35", "authorityKeyIdentifier"),
          Map.entry("2.5.29.37", "extKeyUsage"),
          Map.entry("1.3.6.1.5.5.7.1.1", "authorityInfoAccess"));

  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("2.5.4.3", "CN"),
          Map.entry("2.5.4.5", "serialNumber"),
          Map.entry("2.5.4.6", "C"),
          Map.entry("2.5.4.7", "L"),
          Map.entry("2.5.4.8", "ST"),
          Map.entry("2.5.4.10", "O"),
          Map.entry("2.5.4.15", "businessCategory"),
          Map.entry("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"));

  private Shown() {}

  /** {@code keyUsage critical}, in their order. */
  static List<String> extensions(X509CertificateHolder certificate) {
    Extensions extensions = certificate.getExtensions();
    return Arrays.stream(extensions.getExtensionOIDs())
        .map(extensions::getExtension)
        .map(e ->
            EXTENSIONS.getOrDefault(e.getExtnId().getId(), e.getExtnId().getId())
                + (e.isCritical() ? " critical" : ""))
        .toList();
  }

  /**
   * {@code C=JP (PrintableString)}, in their order; several attributes of one RDN are a failure.
   */
  static List<String> name(X500Name name) {
    return Arrays.stream(name.getRDNs()).map(Shown::attribute).toList();
  }

  private static String attribute(RDN rdn) {
    if (rdn.size() != 1) {
      throw new AssertionError("an RDN of " + rdn.size());
    }
    AttributeTypeAndValue attribute = rdn.getFirst();
    String type = attribute.getType().getId();
    return "%s=%s (%s)"
        .formatted(
            ATTRIBUTES.getOrDefault(type, type),
            ((ASN1String) attribute.getValue()).getString(),
            encoding(attribute.getValue()));
  }

  private static String encoding(ASN1Encodable value) {
    return switch (value) {
      case ASN1PrintableString _ -> "PrintableString";
      case ASN1UTF8String _ -> "UTF8String";
      default -> value.getClass().getSimpleName();
    };
  }

  static List<String> policies(X509CertificateHolder certificate) {
    return Arrays.stream(
            CertificatePolicies.getInstance(value(certificate, Extension.certificatePolicies))
                .getPolicyInformation())
        .map(Shown::policy)
        .toList();
  }

  private static String policy(PolicyInformation policy) {
    return policy.getPolicyIdentifier().getId()
        + (policy.getPolicyQualifiers() == null ? "" : " with qualifiers");
  }

  /** {@code caIssuers http://…}. */
  static List<String> access(X509CertificateHolder certificate) {
    return Arrays.stream(
            AuthorityInformationAccess.getInstance(
                    value(certificate, Extension.authorityInfoAccess))
                .getAccessDescriptions())
        .map(d ->
            (d.getAccessMethod().equals(AccessDescription.id_ad_ocsp) ? "ocsp " : "caIssuers ")
                + text(d.getAccessLocation()))
        .toList();
  }

  static List<String> revocationLists(X509CertificateHolder certificate) {
    return Arrays.stream(
            CRLDistPoint.getInstance(value(certificate, Extension.cRLDistributionPoints))
                .getDistributionPoints())
        .flatMap(Shown::addresses)
        .toList();
  }

  private static Stream<String> addresses(DistributionPoint point) {
    return Arrays.stream(
            GeneralNames.getInstance(point.getDistributionPoint().getName()).getNames())
        .map(Shown::text);
  }

  /** {@code dNSName www.example.jp}. */
  static List<String> alternativeNames(X509CertificateHolder certificate) {
    return Arrays.stream(
            GeneralNames.getInstance(value(certificate, Extension.subjectAlternativeName))
                .getNames())
        .map(n -> (n.getTagNo() == GeneralName.dNSName ? "dNSName " : "other ") + text(n))
        .toList();
  }

  private static String text(GeneralName name) {
    return name.getName() instanceof ASN1String text ? text.getString() : name.toString();
  }

  static ASN1Encodable value(X509CertificateHolder certificate, ASN1ObjectIdentifier type) {
    return certificate.getExtensions().getExtensionParsedValue(type);
  }
}
