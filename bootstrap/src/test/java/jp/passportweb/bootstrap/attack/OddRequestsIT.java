package jp.passportweb.bootstrap.attack;

import static jp.passportweb.bootstrap.attack.Attacker.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.passportweb.bootstrap.attack.Attacker.Visit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§7 what no browser sends is 400 in words, and nothing of it stands in the log")
class OddRequestsIT {
  private static final String WORDS = "<h1>送信された内容を読み取れません</h1>";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=a";
  private static final String PATH = "/user/login/otp";

  private static final String SIGNS = "%;\0:\r\n \"=&/\\";

  private static final List<String> TARGETS =
      List.of(
          "/a;b",
          "/user/login;x=1",
          "/%zz",
          "/%",
          "/%2",
          "/a?b=%zz",
          "/a?b=%",
          "/%00",
          "/a?b=%00",
          "/%ff",
          "/a?b=%e3%81",
          "//evil.example/a",
          "//",
          "/{b}",
          "/a?b=|",
          "/a?b={c}",
          "/a\u00e3",
          "/\0",
          "/a\\b",
          "/%5c",
          "/assets/../a",
          "/assets/%2e%2e/a",
          "/./a",
          "/a#b",
          "*",
          "a",
          "",
          "ftp://a/b",
          "http:///..",
          "/a%0d%0ab",
          "/ocsp/x/%%%",
          "/\"",
          "/<a>",
          "/`",
          "/^");

  private static final List<String> HEADERS =
      List.of(
          "Host: localhost\r\n",
          "Host: other\r\n",
          "Host : x\r\n",
          "X y: a\r\n",
          "abc\r\n",
          "X: a\0b\r\n",
          ": a\r\n",
          "X: a\n",
          "Content-Length: 0\r\nContent-Length: 0\r\n",
          "Content-Length: +0\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 0x1\r\n",
          "Content-Length: 99999999999999999999\r\n",
          "Content-Length: 1, 1\r\n",
          "Transfer-Encoding: xchunked\r\n",
          "Transfer-Encoding: chunked, chunked\r\n",
          "Transfer-Encoding: gzip, chunked\r\n",
          "Transfer-Encoding: chunked, identity\r\n",
          "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
          "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
          "Transfer-Encoding: \r\n",
          "Transfer-Encoding : chunked\r\n",
          "Transfer-Encoding: \"chunked\"\r\n",
          "Content-Encoding: gzip\r\n",
          "Content-Type: a/b\r\nContent-Type: c/d\r\n");

  private static final List<String> FORMS =
      List.of(
          "_csrf=%zz", "_csrf=%", "a=%00", "a=%ff", "%zz=a", "=a", "a=b&a=c", "a=\u00ff", "a=\0");

  private static final List<String> MULTIPART =
      List.of(
          "",
          "a",
          "--a",
          "--a\r\n",
          "--a\r\nContent-Disp",
          "--b--\r\n",
          "--a\r\n\r\nx\r\n--a--\r\n",
          part("form-data", "x"),
          part("form-data; name=\"\"", "x"),
          part("form-data; name=b", "x"),
          part("attachment; name=\"b\"", "x"),
          part("form-data; name=\"b\"", "\0"),
          part("form-data; name=\"b\"\r\nContent-Type: text/plain; charset=nix", "x"),
          part("form-data; name=\"b\"\r\nContent-Transfer-Encoding: base64", "eA=="),
          part("form-data; name=\"b\"\r\nContent-Disposition: form-data; name=\"c\"", "x"),
          part("form-data; name=\"b\"", "x").repeat(2),
          part("form-data; name=\"b\"", "\u00ff"));

  private static final List<String> TYPES =
      List.of(
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=\"\"",
          PARTS + "; charset=nix",
          "multipart/form-data; boundary=" + "b".repeat(80),
          FORM + "; charset=nix",
          FORM + "; charset=Shift_JIS");

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 an address in a spelling that another server might read otherwise")
  void targets(Target target) {
    Attacker attacker = target.attacker();
    target.during(() -> {
      SoftAssertions all = new SoftAssertions();
      TARGETS.forEach(t -> refused(all, t, attacker.send(head("GET", t) + "\r\n")));
      refused(all, "CONNECT", attacker.send(head("CONNECT", "a:1") + "\r\n"));
      all.assertThat(attacker.get("/" + "a".repeat(5000)).status()).isEqualTo(414);
      all.assertThat(attacker.get("/", "X: " + "a".repeat(9000) + "\r\n").status()).isEqualTo(431);
      all.assertAll();
      assertThat(attacker.get("http://localhost/guide").status()).isEqualTo(200);
    });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "§7 a head of which nobody knows where it ends, or whom it is for, ends its connection")
  void heads(Target target) {
    Attacker attacker = target.attacker();
    String behind = "0\r\n\r\n" + head("GET", "/guide") + "\r\n";
    target.during(() -> {
      SoftAssertions all = new SoftAssertions();
      for (String header : HEADERS) {
        refused(all, header, attacker.send(head("POST", "/ocsp/x", header) + "\r\n" + behind));
      }
      for (String line : List.of("GET / HTTP/1.1", "GET / HTTP/1.2\r\nHost: a", "GET /", "\0")) {
        refused(all, line, attacker.send(line + "\r\n\r\n" + behind));
      }
      for (String host : List.of("", "a/b", "a b", "a:b", "a@b", "[::1", "a,b")) {
        refused(all, host, attacker.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n" + behind));
      }
      all.assertAll();
      assertThat(attacker.send("GET / HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
    });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 a chunk that is none ends body and connection")
  void chunks(Target target) {
    Attacker attacker = target.attacker();
    String start =
        head("POST", PATH, "Content-Type: " + FORM + "\r\n", "Transfer-Encoding: chunked\r\n");
    target.during(() -> {
      SoftAssertions all = new SoftAssertions();
      for (String chunk : List.of("zz\r\na\r\n", "3\r\nabcXX", "-1\r\n", "3\nabc\r\n", "3 \r\n")) {
        String behind = "0\r\n\r\n" + head("GET", "/guide") + "\r\n";
        refused(all, chunk, attacker.send(start + "\r\n" + chunk + behind));
      }
      all.assertAll();
    });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 a form that has no one reading")
  void forms(Target target) {
    Attacker attacker = target.attacker();
    target.during(() -> {
      SoftAssertions all = new SoftAssertions();
      FORMS.forEach(form -> unread(all, form, attacker.post(PATH, FORM, form)));
      MULTIPART.forEach(form -> unread(all, form, attacker.post(PATH, PARTS, form)));
      TYPES.forEach(type -> unread(all, type, attacker.post(PATH, type, "a=b")));
      String many = part("form-data; name=\"b\"", "x").replace("--a--\r\n", "").repeat(20_000);
      unread(all, "20000 parts", attacker.post(PATH, PARTS, many + "--a--\r\n"));
      unread(all, "20000 fields", attacker.post(PATH, FORM, "a&".repeat(20_000)));
      all.assertAll();
    });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 the words are in the reader's language, and safe as on every page")
  void language(Target target) {
    Answer answer = target.attacker().get("/%zz", "Cookie: lang=en\r\n");
    assertThat(answer.text()).contains("<h1>What was sent cannot be read</h1>");
    for (Answer any :
        List.of(
            answer,
            target.attacker().get("/guide"),
            target.attacker().get("/nowhere"),
            target.attacker().get("/assets/base.css"),
            target.attacker().get("/health"),
            target.attacker().post(PATH, FORM, "a=b"),
            target.attacker().send("PUT", "/guide", "", ""))) {
      assertThat(any.head())
          .contains("content-security-policy: default-src 'self'")
          .contains("x-content-type-options: nosniff", "x-frame-options: deny")
          .contains("referrer-policy: same-origin", "cross-origin-opener-policy: same-origin");
      assertThat(
              any.head().contains("strict-transport-security: max-age=31536000; includesubdomains"))
          .isEqualTo(target == Target.POSTGRESQL_IN_PRODUCTION);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 whatever bytes come, nothing fails")
  void anything(Target target) {
    Attacker attacker = target.attacker();
    Random random = new Random(10);
    Visit visit = attacker.visit();
    String right =
        head("POST", PATH + "?a=%e3%81%82", "Content-Type: " + FORM + "\r\n", visit.header())
            + "Accept: text/html;q=0.9, */*\r\nContent-Length: 60\r\n\r\n_csrf="
            + visit.token()
            + "&a=%41+b&accessKey=";
    target.during(() -> {
      for (int i = 0; i < 150; i++) {
        Answer answer = attacker.send(damaged(right, random));
        assertThat(answer.status()).as("try " + i).isNotEqualTo(500);
      }
    });
  }

  /** With some characters changed, doubled or left out, and enough behind it for any length. */
  private static String damaged(String request, Random random) {
    StringBuilder damaged = new StringBuilder(request);
    for (int change = random.nextInt(1, 5); change > 0; change--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.setCharAt(at, (char) random.nextInt(256));
        case 1 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> damaged.deleteCharAt(at);
      }
    }
    return damaged + "\r\n\r\n" + "x".repeat(100);
  }

  private static void refused(SoftAssertions all, String what, Answer answer) {
    unread(all, what, answer);
    all.assertThat(answer.answers()).as("answers to " + what).isEqualTo(1);
    all.assertThat(answer.ended()).as("end after " + what).isTrue();
  }

  private static void unread(SoftAssertions all, String what, Answer answer) {
    all.assertThat(answer.status()).as(what).isEqualTo(400);
    all.assertThat(answer.text()).as(what).contains(WORDS);
  }

  private static String part(String disposition, String value) {
    return "--a\r\nContent-Disposition: %s\r\n\r\n%s\r\n--a--\r\n".formatted(disposition, value);
  }
}
