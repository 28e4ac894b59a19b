package jp.passportweb.pki.transparency;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;

/** What a log asks of a chain before it takes the precertificate (RFC 6962 3.1, 4.2). */
final class SubmittedChain {
  /** OCTET STRING of NULL. */
  private static final byte[] POISON = {4, 2, 5, 0};

  private final List<X509Certificate> roots;

  SubmittedChain(List<Der> roots) {
    try {
      this.roots = all(roots);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not certificates", e);
    }
  }

  /**
   * Why it is not taken; empty where it is.
   *
   * @param poisoned whether a precertificate is expected, or a certificate
   */
  Optional<String> refusal(List<Der> chain, boolean poisoned) {
    try {
      List<X509Certificate> certificates = all(chain);
      if (certificates.size() < 2) {
        return Optional.of("no issuer in the chain");
      }
      if (isPoisoned(certificates.getFirst()) != poisoned) {
        return Optional.of(poisoned ? "no precertificate" : "a precertificate");
      }
      return isSigned(certificates) ? Optional.empty() : Optional.of("leads to no accepted root");
    } catch (GeneralSecurityException e) {
      return Optional.of("no certificates: " + e.getMessage());
    }
  }

  private static boolean isPoisoned(X509Certificate certificate) {
    String poison = EmbeddedPrecertification.POISON.getId();
    return certificate.getCriticalExtensionOIDs() != null
        && certificate.getCriticalExtensionOIDs().contains(poison)
        && Arrays.equals(certificate.getExtensionValue(poison), POISON);
  }

  private boolean isSigned(List<X509Certificate> chain) {
    for (int above = 1; above < chain.size(); above++) {
      if (!isSignedBy(chain.get(above - 1), chain.get(above))) {
        return false;
      }
    }
    X509Certificate last = chain.getLast();
    return roots.stream().anyMatch(root -> last.equals(root) || isSignedBy(last, root));
  }

  private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
    try {
      certificate.verify(issuer.getPublicKey());
      return issuer.getBasicConstraints() >= 0
          && certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static List<X509Certificate> all(List<Der> chain) throws GeneralSecurityException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> all = new ArrayList<>();
    for (Der one : chain) {
      all.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(one.bytes())));
    }
    return List.copyOf(all);
  }
}
