package jp.passportweb.bootstrap.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.PKIXRevocationChecker.Option;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RelyingParty;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("§6.6 OpenSSL and Java learn from the addresses in a certificate whether it counts")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class CertificateStatusIT {
  private static final String HOST = "www.aozora.example.jp";
  private static final String QUESTION = "application/ocsp-request";
  private static final Set<Option> BY_LISTS = Set.of(Option.PREFER_CRLS, Option.NO_FALLBACK);

  /** The root answers for its authorities by lists alone. */
  private static final Set<Option> BY_ANSWERS = Set.of(Option.ONLY_END_ENTITY, Option.NO_FALLBACK);

  private static final Duration UNTIL_LISTED = Duration.ofMinutes(2);

  /** What clients name an issuer by; the lengths make for every kind of padding. */
  private static final List<String> DIGESTS = List.of("sha1", "sha256", "sha384");

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONG_AFTER = Duration.ofMillis(300);

  private static final byte[] MALFORMED_REQUEST = {0x30, 3, 10, 1, 1};

  private static RunningSystem system;
  private static Application application;
  private static Applicant applicant;
  private static RelyingParty party;

  @BeforeAll
  static void issued() {
    system = RunningSystem.onEmptyHome(Map.of());
    application = Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST));
    applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(application);
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    examiner.examines();
    examiner.approves();
    system.mails().await(application.mail("gijutsu"), Applicant.ISSUED_MAIL, 1);
    applicant.logsIn(application);
    applicant.opens(HOST, "新規発行");
    party = new RelyingParty(system, applicant.certificate());
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  @DisplayName("OpenSSL verifies the whole path by the lists that the certificates name")
  void openSslByLists() {
    assertThat(party.verifies()).contains("server.pem: OK");
    assertThat(party.list()).contains("X509v3 CRL Number", "No Revoked Certificates");
  }

  @Test
  @Order(1)
  @DisplayName("OpenSSL is told good, by a response that it can verify")
  void openSslByAnswers() {
    assertThat(party.status())
        .contains("Response verify OK", "server.pem: good", "OCSP No Check")
        .doesNotContain("WARNING");
  }

  @Test
  @Order(1)
  @DisplayName("Java's PKIX validator accepts it by lists alone, and by answers alone")
  void java() {
    assertThatCode(() -> party.validates(BY_LISTS)).doesNotThrowAnyException();
    assertThatCode(() -> party.validates(BY_ANSWERS)).doesNotThrowAnyException();
  }

  @Test
  @Order(1)
  @DisplayName("a serial number that was never issued is never good")
  void neverIssued() {
    assertThat(party.statusOf("5A5A5A5A5A5A5A5A"))
        .contains("Response verify OK", "Cert Status: unknown")
        .doesNotContain("good");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  @Order(1)
  @DisplayName("a GET answers a question however its base64 is escaped")
  void get(UnaryOperator<String> escaped) {
    byte[] question = questionWithEverySpecialCharacter();
    String base64 = Base64.getEncoder().encodeToString(question);
    HttpResponse<byte[]> response = get(party.statusAddress() + "/" + escaped.apply(base64));
    assertThat(party.reads(response.body()))
        .contains("Response verify OK", "Cert Status: good", "Nonce");
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        encoding("as it is", base64 -> base64),
        encoding("all escaped", CertificateStatusIT::escaped),
        encoding("in small letters", base64 -> base64.replace("/", "%2f").replace("+", "%2b")),
        encoding("slashes alone", base64 -> base64.replace("/", "%2F")),
        encoding("all but slashes", base64 -> escaped(base64).replace("%2F", "/")),
        encoding("a slash too many", base64 -> "/" + escaped(base64)),
        encoding("without padding", base64 -> base64.replace("=", "")));
  }

  private static Arguments encoding(String name, UnaryOperator<String> escaped) {
    return Arguments.of(Named.of(name, escaped));
  }

  private static String escaped(String base64) {
    return base64.replace("/", "%2F").replace("+", "%2B").replace("=", "%3D");
  }

  /** Every question has another nonce. */
  private static byte[] questionWithEverySpecialCharacter() {
    return Stream.generate(() -> DIGESTS.stream())
        .limit(50)
        .flatMap(digests -> digests)
        .map(party::question)
        .filter(question -> hasEverySpecialCharacter(Base64.getEncoder().encodeToString(question)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasEverySpecialCharacter(String base64) {
    return base64.contains("/") && base64.contains("+") && base64.contains("=");
  }

  @Test
  @Order(1)
  @DisplayName(
      "caches may keep the answer to a GET for minutes, to a POST not at all (RFC 5019 6.2)")
  void caching() {
    byte[] question = party.question("sha1");
    HttpResponse<byte[]> got =
        get(party.statusAddress() + "/" + escaped(Base64.getEncoder().encodeToString(question)));
    assertThat(header(got, "Content-Type")).isEqualTo("application/ocsp-response");
    assertThat(header(got, "Cache-Control"))
        .matches("public, max-age=\\d+, no-transform, must-revalidate");
    assertThat(header(got, "ETag")).matches("\"[0-9a-f]{64}\"");
    ZonedDateTime made = date(header(got, "Last-Modified"));
    assertThat(date(header(got, "Expires")))
        .isBetween(made.plusSeconds(1), made.plus(Duration.ofHours(8)));

    HttpResponse<byte[]> posted = post(party.statusAddress(), QUESTION, question);
    assertThat(party.reads(posted.body())).contains("Cert Status: good");
    assertThat(header(posted, "Cache-Control")).isEqualTo("no-store");
    HttpResponse<byte[]> list = get(party.listAddress());
    assertThat(header(list, "Content-Type")).isEqualTo("application/pkix-crl");
    assertThat(header(list, "Cache-Control")).matches("public, max-age=\\d+");
  }

  @ParameterizedTest(name = "{0} bytes")
  @CsvSource({"0", "1", "100", "20000"})
  @Order(1)
  @DisplayName("what is no question is answered by malformedRequest, and is not kept")
  void malformed(int length) {
    HttpResponse<byte[]> posted = post(party.statusAddress(), QUESTION, new byte[length]);
    assertThat(posted.body()).isEqualTo(MALFORMED_REQUEST);
    assertThat(header(posted, "Content-Type")).isEqualTo("application/ocsp-response");
  }

  @ParameterizedTest
  @CsvSource({"not-base64", "AAAA", "%00", "MDAw/MDAw"})
  @Order(1)
  @DisplayName("a path that is no question is answered by malformedRequest, and is not kept")
  void malformedPath(String path) {
    HttpResponse<byte[]> got = get(party.statusAddress() + "/" + path);
    assertThat(got.body()).isEqualTo(MALFORMED_REQUEST);
    assertThat(header(got, "Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest(name = "{0} {1} with {2} bytes as {3} is {4}")
  @CsvSource({
    "GET,  '',                              0,       application/ocsp-request, 405",
    "PUT,  '',                              1,       application/ocsp-request, 405",
    "POST, '',                              1,       text/plain,               415",
    "POST, '',                              1,       application/json,         415",
    "POST, '',                              1,       application/x-www-form-urlencoded, 415",
    "POST, '',                              3000000, application/ocsp-request, 413",
    "POST, -of-nobody,                      1,       application/ocsp-request, 404",
    "GET,  -of-nobody/MEYwRDBCMEAwPjAJBgUr, 0,       application/ocsp-request, 404"
  })
  @Order(1)
  @DisplayName("other misuse has the status that HTTP has for it")
  void misuse(String method, String path, int length, String type, int status) {
    HttpResponse<byte[]> response =
        send(method, party.statusAddress() + path, type, new byte[length]);
    assertThat(response.statusCode()).isEqualTo(status);
    if (status == 405) {
      assertThat(header(response, "Allow")).contains("POST");
    }
  }

  @ParameterizedTest(name = "of an authority{0}: {1}")
  @CsvSource({"'', 200", "-of-nobody, 404"})
  @Order(1)
  @DisplayName("a question that comes long after its head is answered like the rest")
  void hesitating(String path, int status) throws IOException, InterruptedException {
    URI address = URI.create(party.statusAddress() + path);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      OutputStream output = socket.getOutputStream();
      output.write(head(address).getBytes(US_ASCII));
      output.flush();
      Thread.sleep(LONG_AFTER);
      output.write(0);
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    }
  }

  private static String head(URI address) {
    return String.join(
        "\r\n",
        "POST " + address.getPath() + " HTTP/1.1",
        "Host: " + address.getHost(),
        "Content-Type: " + QUESTION,
        "Content-Length: 1",
        "Connection: close",
        "",
        "");
  }

  @Test
  @Order(2)
  @DisplayName(
      "§6.5 REV-3 once the office has revoked, answers say so at once, and soon the lists too")
  void revoked() {
    applicant.requests("REVOCATION");
    applicant.page.locator("[name=revocationReason][value=KEY_COMPROMISE]").check();
    applicant.next();
    applicant.revokes();
    String receipt = applicant.receipt();

    Staff examiner = Staff.loggedIn(system, "examiner");
    Eyes.look(examiner.page, "office-queue-clock");
    examiner.opens(receipt);
    Eyes.look(examiner.page, "office-revocation");
    examiner.telephones();
    Eyes.look(examiner.page, "office-revocation-confirmed");
    assertThat(party.status()).contains("server.pem: good");
    examiner.press("REVOKE");
    PlaywrightAssertions.assertThat(examiner.page.locator("main")).containsText("失効");

    assertThat(party.status())
        .contains("Response verify OK", "server.pem: revoked", "Reason: keyCompromise");
    Await.until(
        UNTIL_LISTED,
        "the list with the certificate",
        () -> {
          party.fetchLists();
          return party.list().contains(party.serial());
        });
    assertThat(party.list()).contains("Key Compromise");
    assertThat(party.isRefused()).contains("certificate revoked");
    assertThatThrownBy(() -> party.validates(BY_ANSWERS))
        .isInstanceOfSatisfying(
            CertPathValidatorException.class,
            refusal -> assertThat(refusal.getReason()).isEqualTo(BasicReason.REVOKED));
    Eyes.look(examiner.page, "office-revocation-done");
  }

  @Test
  @Order(3)
  @DisplayName("§6.5 the key of a certificate revoked for keyCompromise is refused to everybody")
  void keyBlocked() {
    Applicant stranger = new Applicant(system, Chromium.visitor());
    stranger.startsAndAgrees(application);
    stranger.type("csr", application.csr());
    stranger.button("CSRを読み取る");
    Page page = stranger.page;
    PlaywrightAssertions.assertThat(page.locator(".finding[data-tone=stop]")).containsText("危殆化");
    Eyes.look(page, "basic-blocked-key");
    stranger.next();
    PlaywrightAssertions.assertThat(page.locator("#csr-e")).isVisible();
  }

  private static HttpResponse<byte[]> get(String address) {
    return RelyingParty.send(HttpRequest.newBuilder(URI.create(address)).build());
  }

  private static HttpResponse<byte[]> post(String address, String type, byte[] body) {
    return send("POST", address, type, body);
  }

  private static HttpResponse<byte[]> send(
      String method, String address, String type, byte[] body) {
    BodyPublisher content =
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    return RelyingParty.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", type)
            .method(method, content)
            .build());
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static ZonedDateTime date(String header) {
    return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
