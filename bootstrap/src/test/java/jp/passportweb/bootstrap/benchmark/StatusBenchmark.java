package jp.passportweb.bootstrap.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import jp.passportweb.bootstrap.acceptance.RelyingParty;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.crash.Browser;
import jp.passportweb.bootstrap.crash.Customer;
import jp.passportweb.bootstrap.crash.Office;
import jp.passportweb.bootstrap.crash.Order;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * How many questions about one certificate are answered in a second, by POST and by GET, with and
 * without a nonce, and what each costs the server's processors.
 */
final class StatusBenchmark {
  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 5;
  private static final Duration WARM = Duration.ofSeconds(8);
  private static final Duration ROUND = Duration.ofSeconds(5);

  private StatusBenchmark() {}

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) throws Exception {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of())) {
      RelyingParty party = new RelyingParty(system, issued(system));
      byte[] plain = question(party, false);
      String path = party.statusAddress().replaceFirst("https?://[^/]*", "");
      measure(system, "POST", post(path, plain));
      measure(system, "GET", get(path, plain));
      measure(system, "POST with nonce", post(path, question(party, true)));
    }
    System.exit(0);
  }

  @SuppressWarnings("SystemOut")
  private static void measure(RunningSystem system, String what, byte[] request)
      throws InterruptedException, ExecutionException {
    new Flood(system.port(), request, CONNECTIONS, WARM).answers();
    double[] rates = new double[ROUNDS];
    double[] micros = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Duration before = system.cpu();
      long answers = new Flood(system.port(), request, CONNECTIONS, ROUND).answers();
      rates[round] = answers / (double) ROUND.toSeconds();
      micros[round] = system.cpu().minus(before).toNanos() / 1000.0 / answers;
    }
    Arrays.sort(rates);
    Arrays.sort(micros);
    System.out.printf(
        "%s: %,.0f answers a second, %.0f µs of processor each (medians of %d)%n",
        what, rates[ROUNDS / 2], micros[ROUNDS / 2], ROUNDS);
  }

  /** A certificate, applied for and approved over HTTP. */
  private static byte[] issued(RunningSystem system) throws IOException {
    Customer customer = new Customer(system, () -> {}, () -> true);
    Order order = new Order(1, new Browser(system.url(""), () -> {}));
    customer.applies(order);
    Office office = new Office(system, () -> {});
    office.logsIn();
    office.approves(order);
    system.mails().await(order.mail("touroku"), Customer.ISSUED_MAIL, 1);
    Browser.Screen record = customer.opensRecord(order);
    return record
        .browser()
        .open(record.path() + "/download/pem")
        .text()
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] question(RelyingParty party, boolean nonce)
      throws IOException, CertificateException, OperatorCreationException, OCSPException {
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    X509CertificateHolder issuer = new JcaX509CertificateHolder(certificate(party.issuer()));
    X509Certificate server = certificate(party.server());
    OCSPReqBuilder builder = new OCSPReqBuilder();
    builder.addRequest(
        new CertificateID(digests.get(CertificateID.HASH_SHA1), issuer, server.getSerialNumber()));
    if (nonce) {
      builder.setRequestExtensions(
          new Extensions(
              new Extension(
                  OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                  false,
                  new DEROctetString(new byte[16]).getEncoded())));
    }
    return builder.build().getEncoded();
  }

  private static X509Certificate certificate(byte[] pem) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
  }

  private static byte[] post(String path, byte[] question) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.write(
        ("POST "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/ocsp-request\r\nContent-Length: "
                + question.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    request.write(question);
    return request.toByteArray();
  }

  private static byte[] get(String path, byte[] question) {
    String encoded =
        Base64.getEncoder().encodeToString(question).replace("+", "%2B").replace("/", "%2F");
    return ("GET " + path + "/" + encoded + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
