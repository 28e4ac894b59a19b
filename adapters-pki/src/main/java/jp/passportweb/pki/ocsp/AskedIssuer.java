package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.passportweb.pki.keystore.AuthorityKey;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Tells whose certificates are asked for, by hashes of their issuer's name and key. */
final class AskedIssuer {
  private static final DigestCalculatorProvider DIGESTS = digests();

  private final X509CertificateHolder issuer;

  AskedIssuer(AuthorityKey authority) {
    try {
      issuer = new X509CertificateHolder(authority.certificate().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("an authority's certificate", e);
    }
  }

  /** Under a hash that Java does not know nothing is recognised. */
  boolean issued(CertificateID asked) {
    try {
      return asked.matchesIssuer(issuer, DIGESTS);
    } catch (OCSPException e) {
      return false;
    }
  }

  static DigestCalculatorProvider digests() {
    try {
      return new JcaDigestCalculatorProviderBuilder().build();
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("every Java has digests", e);
    }
  }
}
