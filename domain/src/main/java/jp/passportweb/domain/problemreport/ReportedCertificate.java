package jp.passportweb.domain.problemreport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import jp.passportweb.domain.certificate.SerialNumber;

/** Which certificate a reporter means, in one line. */
final class ReportedCertificate {
  private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
  private static final String END = "-----END CERTIFICATE-----";

  private ReportedCertificate() {}

  /** Of a whole certificate in PEM its serial number; everything else as it was typed. */
  static String named(String typed) {
    int begin = typed.indexOf(BEGIN);
    int end = typed.indexOf(END, Math.max(0, begin));
    return begin < 0 || end < 0 ? typed : serial(typed.substring(begin, end + END.length()), typed);
  }

  private static String serial(String pem, String typed) {
    try {
      byte[] bytes = pem.getBytes(StandardCharsets.UTF_8);
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(bytes));
      return SerialNumber.of(certificate.getSerialNumber()).map(SerialNumber::hex).orElse(typed);
    } catch (CertificateException e) {
      return typed;
    }
  }
}
