package jp.passportweb.pki.independent;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SNIHostName;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is to be signed as a visitor's program would: with the Java runtime's own X.509 code,
 * which shares nothing with those who build and judge here. It reads the whole certificate under a
 * throw-away signature, walks the path to its issuer (RFC 5280 6.1), and asks whether a TLS server
 * may show it (LINT-1).
 */
public final class RuntimeLinter implements IndependentLinter {
  static final String NAME = "java";

  private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
  private static final int DNS_NAME = 2;
  private static final int DIGITAL_SIGNATURE = 0;

  @Override
  public List<LintFinding> lint(Der toBeSigned) {
    X509Certificate certificate;
    CertPath path;
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      byte[] whole = ThrowAwaySignature.on(toBeSigned).bytes();
      certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(whole));
      path = factory.generateCertPath(List.of(certificate));
    } catch (GeneralSecurityException e) {
      return List.of(error("PARSE", e));
    }
    return new Reading(certificate).findings(path);
  }

  private static LintFinding error(String code, Exception why) {
    return error(code, String.valueOf(why.getMessage()));
  }

  private static LintFinding error(String code, String words) {
    return new LintFinding.Foreign(NAME, code, Severity.ERROR, words);
  }

  /** One certificate's. */
  private static final class Reading {
    private final X509Certificate certificate;
    private final Set<LintFinding> found = new HashSet<>();

    Reading(X509Certificate certificate) {
      this.certificate = certificate;
    }

    List<LintFinding> findings(CertPath path) {
      walk(path);
      purposes();
      names();
      return List.copyOf(found);
    }

    /** At its own first moment: another node's clock may be a little ahead. */
    private void walk(CertPath path) {
      try {
        TrustAnchor issuer =
            new TrustAnchor(certificate.getIssuerX500Principal(), ThrowAwaySignature.key(), null);
        PKIXParameters parameters = new PKIXParameters(Set.of(issuer));
        parameters.setRevocationEnabled(false);
        parameters.addCertPathChecker(new KnownPoison());
        parameters.setDate(certificate.getNotBefore());
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        found.add(error("PATH", e));
      }
    }

    private void purposes() {
      try {
        List<String> purposes = certificate.getExtendedKeyUsage();
        if (purposes == null || !purposes.contains(SERVER_AUTHENTICATION)) {
          found.add(error("SERVER_AUTHENTICATION", String.valueOf(purposes)));
        }
      } catch (CertificateParsingException e) {
        found.add(error("SERVER_AUTHENTICATION", e));
      }
      boolean[] usage = certificate.getKeyUsage();
      if (usage == null || !usage[DIGITAL_SIGNATURE]) {
        found.add(error("DIGITAL_SIGNATURE", "not allowed"));
      }
      if (certificate.getBasicConstraints() >= 0) {
        found.add(error("AUTHORITY", "an authority's"));
      }
    }

    private void names() {
      try {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        if (!isDns(names)) {
          found.add(error("NAMES", String.valueOf(names)));
        }
      } catch (CertificateParsingException e) {
        found.add(error("NAMES", e));
      }
    }

    private static boolean isDns(@Nullable Collection<List<?>> names) {
      return names != null
          && !names.isEmpty()
          && names.stream()
              .allMatch(name -> name.getFirst().equals(DNS_NAME) && isHost(name.get(1)));
    }

    /** A name that a client can ask for, or all of one label before it (RFC 6066 3). */
    private static boolean isHost(Object name) {
      try {
        return !new SNIHostName(name.toString().replaceFirst("^\\*\\.", ""))
            .getAsciiName()
            .isEmpty();
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
