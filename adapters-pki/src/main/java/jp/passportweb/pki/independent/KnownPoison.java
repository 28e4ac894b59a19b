package jp.passportweb.pki.independent;

import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.util.Collection;
import java.util.Set;

/**
 * Knows the extension by which a precertificate leads nowhere (RFC 6962 3.1), so that the rest of
 * it is walked: it is linted in the place of the certificate that it announces.
 */
final class KnownPoison extends PKIXCertPathChecker {
  private static final String POISON = "1.3.6.1.4.1.11129.2.4.3";

  @Override
  public void init(boolean forward) {
    // nothing is remembered from one certificate to the next
  }

  @Override
  public boolean isForwardCheckingSupported() {
    return true;
  }

  @Override
  public Set<String> getSupportedExtensions() {
    return Set.of(POISON);
  }

  @Override
  public void check(Certificate certificate, Collection<String> unresolved) {
    unresolved.remove(POISON);
  }
}
