package jp.passportweb.bootstrap.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Software that trusts the root, meets a certificate, and asks where the certificate says. */
public final class RelyingParty {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final OpenSsl openSsl = new OpenSsl();
  private final String base;
  private final Duration ahead;

  public RelyingParty(RunningSystem system, byte[] pem) {
    this(system, pem, Duration.ZERO);
  }

  /**
   * Fetches what the certificate names: its issuer and both lists.
   *
   * @param pem the certificate that is met
   * @param ahead how far the system's clock is ahead; only Java's validator does not follow
   */
  public RelyingParty(RunningSystem system, byte[] pem, Duration ahead) {
    this.base = system.url("");
    this.ahead = ahead;
    openSsl.write("server.pem", pem);
    convert("x509", fetch(base + "/repository/passport-for-web-root-ca-g1.cer"), "root.pem");
    convert("x509", fetch(named("authorityInfoAccess", "CA Issuers - URI:")), "issuer.pem");
    fetchLists();
  }

  /** The certificate that is met, in PEM. */
  public byte[] server() {
    return openSsl.bytes("server.pem");
  }

  /** Its issuer's, in PEM. */
  public byte[] issuer() {
    return openSsl.bytes("issuer.pem");
  }

  /** Fetches the lists anew. */
  public void fetchLists() {
    convert("crl", fetch(listAddress()), "issuer.crl.pem");
    convert("crl", fetch(base + "/repository/passport-for-web-root-ca-g1.crl"), "root.crl.pem");
  }

  public String listAddress() {
    return named("crlDistributionPoints", "URI:");
  }

  public String statusAddress() {
    return named("authorityInfoAccess", "OCSP - URI:");
  }

  /** What OpenSSL says to the certificate by the lists; it throws where OpenSSL refuses. */
  public String verifies() {
    return openSsl.run(verification());
  }

  /** What OpenSSL says where it refuses; it throws where OpenSSL accepts. */
  public String isRefused() {
    return openSsl.refuses(verification());
  }

  private String[] verification() {
    return new String[] {
      "verify",
      "-x509_strict",
      "-purpose",
      "sslserver",
      "-crl_check_all",
      "-attime",
      now(),
      "-CAfile",
      "root.pem",
      "-untrusted",
      "issuer.pem",
      "-CRLfile",
      "issuer.crl.pem",
      "-CRLfile",
      "root.crl.pem",
      "server.pem"
    };
  }

  /** The newest list, in words. */
  public String list() {
    return openSsl.run("crl", "-in", "issuer.crl.pem", "-noout", "-text");
  }

  /** The serial number as OpenSSL writes it. */
  public String serial() {
    return openSsl.run("x509", "-in", "server.pem", "-noout", "-serial").strip().substring(7);
  }

  /** What OpenSSL is told by the responder. */
  public String status() {
    return asks("-cert", "server.pem", "-url", statusAddress());
  }

  /** What OpenSSL is told of another serial number, in hexadecimal digits. */
  public String statusOf(String serial) {
    return asks("-serial", "0x" + serial, "-url", statusAddress());
  }

  /**
   * A request for the certificate's status, as OpenSSL makes it with a fresh nonce.
   *
   * @param digest of the issuer's name and key: sha256
   */
  public byte[] question(String digest) {
    openSsl.run(
        "ocsp",
        "-" + digest,
        "-issuer",
        "issuer.pem",
        "-cert",
        "server.pem",
        "-nonce",
        "-reqout",
        "asked.der");
    return openSsl.bytes("asked.der");
  }

  /** What OpenSSL reads in a response to the latest question. */
  public String reads(byte[] response) {
    openSsl.write("response.der", response);
    return asks("-reqin", "asked.der", "-respin", "response.der");
  }

  private String asks(String... how) {
    List<String> arguments = new ArrayList<>(List.of("ocsp", "-issuer", "issuer.pem"));
    arguments.addAll(List.of(how));
    arguments.addAll(List.of("-CAfile", "root.pem", "-resp_text", "-attime", now()));
    return openSsl.run(arguments.toArray(String[]::new));
  }

  private String now() {
    return String.valueOf(Instant.now().plus(ahead).getEpochSecond());
  }

  /** Validates the path in Java, with revocation checking as the options say. */
  public void validates(Set<PKIXRevocationChecker.Option> options)
      throws CertPathValidatorException {
    try {
      CertPathValidator validator = CertPathValidator.getInstance("PKIX");
      PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
      checker.setOptions(options);
      PKIXParameters parameters =
          new PKIXParameters(Set.of(new TrustAnchor(certificate("root.pem"), null)));
      parameters.addCertPathChecker(checker);
      CertPath path =
          CertificateFactory.getInstance("X.509")
              .generateCertPath(List.of(certificate("server.pem"), certificate("issuer.pem")));
      validator.validate(path, parameters);
    } catch (CertPathValidatorException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate certificate(String name) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(openSsl.bytes(name)));
  }

  private String named(String extension, String label) {
    String text = openSsl.run("x509", "-in", "server.pem", "-noout", "-ext", extension);
    Matcher address = Pattern.compile(Pattern.quote(label) + "(\\S+)").matcher(text);
    if (!address.find()) {
      throw new AssertionError("no " + label + " in:\n" + text);
    }
    return address.group(1);
  }

  private void convert(String what, byte[] der, String name) {
    openSsl.write("fetched.der", der);
    openSsl.run(what, "-inform", "DER", "-in", "fetched.der", "-out", name);
  }

  private static byte[] fetch(String address) {
    HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(address)).build());
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + address);
    }
    return response.body();
  }

  /** One request over HTTP. */
  public static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
