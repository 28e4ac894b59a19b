package jp.passportweb.application.logincertificate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificateContent;
import jp.passportweb.domain.logincertificate.Recognition;
import jp.passportweb.domain.signingrequest.Der;

/** An authority that writes login certificates in plain words. */
final class PaperLoginAuthority implements LoginCertificateAuthority {
  static final Der OF_A_SERVER = der("a server's certificate");

  private static final String OURS = "ours ";

  @Override
  public AuthorityCertificate certificate() {
    return new AuthorityCertificate(
        "Login CA",
        new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2046-01-01T00:00:00Z")),
        der("authority"));
  }

  @Override
  public Der certify(LoginCertificateContent content, Der subjectPublicKeyInfo) {
    String key = new String(subjectPublicKeyInfo.bytes(), StandardCharsets.UTF_8);
    return der(OURS + content.serial().hex() + " " + content.holder().text() + " " + key);
  }

  @Override
  public KeyFile certifyFreshKey(LoginCertificateContent content, String password) {
    Der certificate = certify(content, der("fresh"));
    return new KeyFile(certificate, der("key under " + password));
  }

  @Override
  public Recognition recognize(Der presented) {
    String text = new String(presented.bytes(), StandardCharsets.UTF_8);
    if (presented.equals(OF_A_SERVER)) {
      return new Recognition.NotForClients();
    }
    return text.startsWith(OURS)
        ? new Recognition.Ours(SerialNumber.ofHex(text.split(" ", -1)[1]))
        : new Recognition.Foreign();
  }

  static Der der(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
