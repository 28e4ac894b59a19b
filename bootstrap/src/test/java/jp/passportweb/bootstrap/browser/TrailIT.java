package jp.passportweb.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.bootstrap.acceptance.OpenSsl;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("AUD-1, AUD-2 the trail in the office, and what strangers can hold it to")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("long")
class TrailIT {
  private static final String HOST = "www.aozora.example.jp";
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int FORBIDDEN = 403;

  /** As this machine names itself, by either protocol. */
  private static final Pattern LOOPBACK = Pattern.compile("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");

  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static RunningSystem system;
  private static Staff auditor;
  private static Page page;
  private static String receipt;
  private static String key;
  private static String checkpoint;
  private static Path proof;

  @TempDir static Path files;

  @BeforeAll
  static void start() {
    system = RunningSystem.onEmptyHome(Map.of());
    Applicant applicant = new Applicant(system, Chromium.visitor());
    applicant.applies(Application.sr(new OpenSsl().csr("/CN=" + HOST, HOST)));
    Staff examiner = Staff.loggedIn(system, "examiner");
    examiner.opens(HOST);
    receipt = examiner.page.locator("main").innerText().replaceAll("(?s).*?(A-\\d{6}).*", "$1");
    examiner.page.locator("[name=comment]").fill("先方へ電話済\n折り返し待ち");
    examiner.press("COMMENT");
    refused();
    auditor = Staff.loggedIn(system, "auditor");
    page = auditor.page;
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  private static void refused() {
    Page stranger = Chromium.visitor().newPage();
    stranger.navigate(system.url("/office"));
    stranger.locator("[name=loginName]").fill("approver");
    stranger.locator("[name=password]").fill("not the password");
    stranger.locator("main button").click();
    assertThat(stranger.locator("[name=password]")).isVisible();
  }

  @Test
  @Order(1)
  @DisplayName(
      "AUD-1 acts are found by person, act, object and days, several at once, in the address")
  void filtered() {
    await("[id=standing]", "改ざんなし");
    page.navigate(system.url("/office"));
    page.locator("header a[href='/office/trail']").click();
    assertThat(page.locator("h1")).hasText("監査記録");
    Eyes.look(page, "trail");
    page.locator("[name=object]").fill(receipt.toLowerCase(Locale.ROOT));
    page.locator("[name=person]").fill("検見川");
    page.locator("form[role=search] button").click();
    assertThat(page.locator("tbody tr").first()).containsText("先方へ電話済");
    assertThat(page.locator("tbody tr").first()).containsText(LOOPBACK);
    assertThat(page.locator("tbody")).not().containsText("申込受付");
    assertThat(page.locator("a.chip:not(.chip--add)")).hasCount(2);
    page.locator("tbody details").first().locator("summary").click();
    Eyes.look(page, "trail-filtered");
    String here = page.url();
    page.navigate(here);
    assertThat(page.locator("tbody tr").first()).containsText("先方へ電話済");
    page.navigate(system.url("/office/trail?from=x&object=" + receipt));
    assertThat(page.locator("#from-e")).isVisible();
    assertThat(page.locator("[name=from]")).hasValue("x");
    assertThat(page.locator("[name=object]")).hasValue(receipt);
  }

  @Test
  @Order(2)
  @DisplayName("AUD-1 a login that failed is there, with a badge; no password is")
  void failed() {
    page.navigate(system.url("/office/trail"));
    page.locator("a.chip--add").click();
    assertThat(page.locator("tbody .badge").first()).hasText("ログイン失敗（審査業務）");
    assertThat(page.locator("main")).not().containsText("not the password");
    page.navigate(system.url("/office/trail?object=nobody"));
    assertThat(page.locator("main .empty")).isVisible();
    Eyes.look(page, "trail-none");
  }

  @Test
  @Order(3)
  @DisplayName("AUD-2 the proof of an event holds by itself, and the command says so too")
  void proven() throws IOException, GeneralSecurityException {
    key = Files.readString(fetched("/trail/key")).strip();
    checkpoint = Files.readString(fetched("/trail/checkpoint"));
    page.navigate(system.url("/office/trail?object=" + receipt));
    Locator details = page.locator("tbody details").first();
    details.locator("summary").click();
    Download download =
        page.waitForDownload(() -> details.locator("a[href$='proof.json']").click());
    proof = files.resolve("proof.json");
    download.saveAs(proof);
    JsonNode read = new JsonMapper().readTree(proof.toFile());
    assertThat(read.path("event").asText()).contains("先方へ電話済");
    assertThat(root(read)).isEqualTo(signedRoot(read.path("checkpoint").asText()));
    assertThat(command("trail", "check", proof.toString(), "--key", key)).isZero();
    Path bent = files.resolve("bent.json");
    Files.writeString(bent, Files.readString(proof).replace("電話済", "電話未"));
    assertThat(root(new JsonMapper().readTree(bent.toFile())))
        .isNotEqualTo(signedRoot(read.path("checkpoint").asText()));
    assertThat(command("trail", "check", bent.toString(), "--key", key)).isEqualTo(1);
  }

  @Test
  @Order(4)
  @DisplayName("AUD-2 what was filtered is exported, with a proof for each event")
  void exported() throws IOException {
    page.navigate(system.url("/office/trail?object=" + receipt));
    Path rows = files.resolve("trail.csv");
    page.waitForDownload(() -> page.locator("a[href*='trail.csv']").click()).saveAs(rows);
    assertThat(Files.readString(rows)).contains("review.comment").contains(receipt);
    Path lines = files.resolve("trail.jsonl");
    page.waitForDownload(() -> page.locator("a[href*='trail.jsonl']").click()).saveAs(lines);
    assertThat(Files.readAllLines(lines)).hasSizeGreaterThan(2);
    assertThat(command("trail", "check", lines.toString(), "--key", key)).isZero();
  }

  @Test
  @Order(5)
  @DisplayName("AUD-1 examiners see the acts on a record, not the whole trail; the try is kept")
  void notForAll() {
    Staff examiner = Staff.loggedIn(system, "examiner");
    assertThat(examiner.page.locator("header a[href='/office/trail']")).hasCount(0);
    assertThat(examiner.page.navigate(system.url("/office/trail")).status()).isEqualTo(FORBIDDEN);
    examiner.opens(HOST);
    assertThat(examiner.page.locator("#trail")).isVisible();
    page.navigate(system.url("/office/trail?refused=1&person=examiner"));
    Locator denied = page.locator("tbody tr").first();
    assertThat(denied.locator(".badge")).hasText("役割を超える操作（拒否）");
    assertThat(denied).containsText("この役割では行えません。");
    assertThat(denied).containsText("GET /office/trail");
    Eyes.look(page, "trail-denied");
  }

  @Test
  @Order(6)
  @DisplayName("AUD-2 tampering in the database is shown and named, by the command as well")
  void bent() throws IOException, SQLException {
    system.stop();
    long id = tampered();
    Path kept = files.resolve("checkpoint.txt");
    Files.writeString(kept, checkpoint);
    assertThat(command("trail", "verify", "--checkpoint", kept.toString())).isEqualTo(1);
    system.restart(Map.of());
    auditor = Staff.loggedIn(system, "auditor");
    page = auditor.page;
    page.navigate(system.url("/office/trail"));
    page.locator("form[action$=verification] button").click();
    assertThat(page.locator("#standing")).containsText("改ざんを検出しました");
    assertThat(page.locator(".proof li")).containsText("（ID " + id + "）が書き換えられています");
    Eyes.look(page, "trail-bent");
    assertThat(page.navigate(system.url("/health")).status()).isEqualTo(503);
  }

  private static long tampered() throws SQLException {
    String url =
        "jdbc:h2:file:"
            + system.home().resolve("db/passport")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    try (Connection database = DriverManager.getConnection(url, "passport", "");
        var statement = database.createStatement()) {
      statement.execute(
          "update trail_event set details = replace(details, '電話済', '電話未')"
              + " where act = 'review.comment'");
      try (var row =
          statement.executeQuery("select id from trail_event where act = 'review.comment'")) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void await(String place, String text) {
    Await.until(
        SOON,
        text,
        () -> {
          page.navigate(system.url("/office/trail"));
          page.locator("form[action$=verification] button").click();
          return page.locator(place).innerText().contains(text)
              && page.locator("tbody tr").count() > 2;
        });
  }

  private static Path fetched(String path) throws IOException {
    Path file = files.resolve(path.replace('/', '_'));
    Files.write(file, page.request().get(system.url(path)).body());
    return file;
  }

  /** RFC 9162 §2.1.3.2, with nothing of the program. */
  private static String root(JsonNode read) throws GeneralSecurityException {
    long fn = read.path("place").asLong();
    long sn = read.path("size").asLong() - 1;
    byte[] r = hash(0, read.path("event").asText().getBytes(StandardCharsets.UTF_8), new byte[0]);
    for (JsonNode each : read.path("path")) {
      byte[] p = Base64.getDecoder().decode(each.asText());
      if ((fn & 1) == 1 || fn == sn) {
        r = hash(1, p, r);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        r = hash(1, r, p);
      }
      fn >>= 1;
      sn >>= 1;
    }
    assertThat(sn).isZero();
    return Base64.getEncoder().encodeToString(r);
  }

  private static byte[] hash(int kind, byte[] left, byte[] right) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((byte) kind);
    digest.update(left);
    return digest.digest(right);
  }

  /** The root of a note that the key of {@code /trail/key} has signed. */
  private static String signedRoot(String note) throws GeneralSecurityException {
    int end = note.indexOf("\n\n");
    byte[] raw = Base64.getDecoder().decode(key.split("\\+", 3)[2]);
    byte[] encoded = ByteBuffer.allocate(44).put(X509).put(raw, 1, raw.length - 1).array();
    byte[] line = Base64.getDecoder().decode(note.strip().substring(note.lastIndexOf(' ') + 1));
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    signature.update(note.substring(0, end + 1).getBytes(StandardCharsets.UTF_8));
    assertThat(signature.verify(Arrays.copyOfRange(line, 4, line.length))).isTrue();
    return note.lines().toList().get(2);
  }

  private static int command(String... arguments) {
    try {
      ProcessBuilder command =
          new ProcessBuilder(
              Stream.concat(
                      Stream.of(
                          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                          "-jar",
                          System.getProperty("passport.jar")),
                      List.of(arguments).stream())
                  .toList());
      command.environment().put("PASSPORT_HOME", system.home().toString());
      command.environment().put("PASSPORT_BASE_URL", system.url(""));
      command.redirectErrorStream(true).redirectOutput(files.resolve("command.log").toFile());
      return command.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
