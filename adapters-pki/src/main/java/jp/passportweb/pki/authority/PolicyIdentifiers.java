package jp.passportweb.pki.authority;

import jp.passportweb.domain.catalog.ValidationLevel;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** The policies that certificates assert: one that is reserved, then the authority's own. */
final class PolicyIdentifiers {
  /** BR 7.1.6.1. */
  static final ASN1ObjectIdentifier ORGANIZATION_VALIDATED =
      new ASN1ObjectIdentifier("2.23.140.1.2.2");

  /** BR 7.1.6.1. */
  static final ASN1ObjectIdentifier EXTENDED_VALIDATION = new ASN1ObjectIdentifier("2.23.140.1.1");

  /** The arc that RFC 5612 sets aside for documentation; an authority of its own takes its own. */
  static final String EXAMPLE_ARC = "1.3.6.1.4.1.32473.";

  static final ASN1ObjectIdentifier OWN_ORGANIZATION_VALIDATED =
      new ASN1ObjectIdentifier(EXAMPLE_ARC + "1.1.1");
  static final ASN1ObjectIdentifier OWN_EXTENDED_VALIDATION =
      new ASN1ObjectIdentifier(EXAMPLE_ARC + "1.1.2");

  private PolicyIdentifiers() {}

  static CertificatePolicies of(ValidationLevel level) {
    return switch (level) {
      case OV -> policies(ORGANIZATION_VALIDATED, OWN_ORGANIZATION_VALIDATED);
      case EV -> policies(EXTENDED_VALIDATION, OWN_EXTENDED_VALIDATION);
    };
  }

  private static CertificatePolicies policies(
      ASN1ObjectIdentifier reserved, ASN1ObjectIdentifier own) {
    return new CertificatePolicies(
        new PolicyInformation[] {new PolicyInformation(reserved), new PolicyInformation(own)});
  }
}
