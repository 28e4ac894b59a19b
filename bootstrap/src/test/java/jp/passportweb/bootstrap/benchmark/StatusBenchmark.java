package jp.passportweb.bootstrap.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
  private StatusBenchmark() {}

  public static void main(String... arguments) throws Exception {
    try (RunningSystem system = RunningSystem.onEmptyHome(Map.of())) {
      RelyingParty party = new RelyingParty(system, issued(system));
      byte[] plain = question(party, false);
      String path = party.statusAddress().replaceFirst("https?://[^/]*", "");
      Measurement ours = new Measurement(system.port(), system::cpu);
      ours.of("POST", post(path, plain));
      ours.of("GET", get(path, plain));
      ours.of("POST with nonce", post(path, question(party, true)));
    }
    if (Peer.isThere("cfssl")) {
      beside();
    }
    System.exit(0);
  }

  /** cfssl with one certificate and its response of an authority of its own. */
  private static void beside() throws Exception {
    Path directory = Files.createTempDirectory("cfssl");
    Files.writeString(directory.resolve("ca.json"), key("peer ca", "rsa", 2048));
    Files.writeString(directory.resolve("other.json"), key("peer", "ecdsa", 256));
    shell(directory, "cfssl gencert -initca ca.json | cfssljson -bare ca");
    for (String name : List.of("leaf", "responder")) {
      shell(
          directory,
          "cfssl gencert -ca ca.pem -ca-key ca-key.pem other.json | cfssljson -bare " + name);
    }
    shell(
        directory,
        "cfssl ocspsign -ca ca.pem -responder responder.pem -responder-key responder-key.pem"
            + " -cert leaf.pem -status good"
            + " | sed 's/.*\"ocspResponse\":\"\\([^\"]*\\)\".*/\\1/' > responses");
    shell(directory, "openssl ocsp -issuer ca.pem -cert leaf.pem -no_nonce -reqout question.der");
    byte[] question = Files.readAllBytes(directory.resolve("question.der"));
    try (Peer cfssl = Peer.cfssl(directory, directory.resolve("responses"))) {
      new Measurement(cfssl.port(), cfssl::cpu).of("POST, cfssl", post("/", question));
    }
  }

  private static String key(String name, String algorithm, int size) {
    return "{\"CN\":\"%s\",\"key\":{\"algo\":\"%s\",\"size\":%d}}".formatted(name, algorithm, size);
  }

  private static void shell(Path directory, String command)
      throws IOException, InterruptedException {
    Peer.run(directory, "sh", "-c", command);
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

  private static byte[] post(String path, byte[] question) {
    return Question.post(path, "application/ocsp-request", question);
  }

  private static byte[] get(String path, byte[] question) {
    String encoded =
        Base64.getEncoder().encodeToString(question).replace("+", "%2B").replace("/", "%2F");
    return Question.get(path + "/" + encoded);
  }
}
