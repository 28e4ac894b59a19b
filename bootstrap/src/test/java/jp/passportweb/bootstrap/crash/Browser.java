package jp.passportweb.bootstrap.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * Pages and forms over HTTP, with cookies; redirects are followed one by one. Each browser comes
 * from an address of its own where the server believes a proxy on this machine.
 */
public final class Browser {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final String base;
  private final Runnable onKept;
  private final String from = address(NUMBERS.incrementAndGet());

  /** Tells whenever a form was taken. */
  public Browser(String base, Runnable onKept) {
    this.base = base;
    this.onKept = onKept;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /** What it sends as {@code Cookie}. */
  public String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** A page, after whatever redirects. */
  public Screen open(String address) throws IOException {
    Answer answer = send(HttpRequest.newBuilder(URI.create(base).resolve(address)).GET());
    return answer.follow();
  }

  /** An answer as it came: a redirect is what a form answers with when it has kept something. */
  public final class Answer {
    private final HttpResponse<String> response;

    private Answer(HttpResponse<String> response) {
      this.response = response;
    }

    /** Whether the form was taken; then it leads on. */
    boolean isKept() {
      return response.statusCode() == 303;
    }

    String location() {
      return response.headers().firstValue("location").orElse("");
    }

    /** The page that the answer is, or leads to. */
    Screen follow() throws IOException {
      return isKept()
          ? open(response.uri().resolve(location()).toString())
          : new Screen(response, Jsoup.parse(response.body(), response.uri().toString()));
    }
  }

  /** A page that is open. */
  public final class Screen {
    private final HttpResponse<String> response;
    public final Document page;

    private Screen(HttpResponse<String> response, Document page) {
      this.response = response;
      this.page = page;
    }

    /** The browser that opened it. */
    public Browser browser() {
      return Browser.this;
    }

    /** What came, where it is a file. */
    public String text() {
      return response.body();
    }

    int status() {
      return response.statusCode();
    }

    public String path() {
      return response.uri().getPath();
    }

    boolean has(String button) {
      return page.selectFirst(button) != null;
    }

    /** Sends the form of a button, with what the page shows and these fields over it. */
    Answer press(String button, Map<String, String> typed) throws IOException {
      Element pressed = page.selectFirst(button);
      if (pressed == null || !(pressed.closest("form") instanceof FormElement form)) {
        throw new AssertionError(
            "no " + button + " on " + response.uri() + ": " + status() + " " + page.text());
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (KeyVal field : form.formData()) {
        fields.put(field.key(), field.value());
      }
      fields.remove("csrFile");
      fields.putAll(typed);
      if (pressed.hasAttr("name")) {
        fields.put(pressed.attr("name"), pressed.attr("value"));
      }
      return send(
          HttpRequest.newBuilder(URI.create(form.absUrl("action")))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /**
     * As {@link #press}, where the form is to be taken.
     *
     * @throws AssertionError with the page's text when it is not
     */
    public Answer mustPress(String button, Map<String, String> typed) throws IOException {
      Answer answer = press(button, typed);
      if (!answer.isKept()) {
        throw new AssertionError(
            button
                + " on "
                + path()
                + ": "
                + answer.response.statusCode()
                + " "
                + Jsoup.parse(answer.response.body()).text());
      }
      onKept.run();
      return answer;
    }

    /** What a field shows. */
    @Nullable String value(String field) {
      Element element = page.selectFirst("[name='" + field + "']");
      return element == null ? null : element.val();
    }
  }

  private Answer send(HttpRequest.Builder request) throws IOException {
    try {
      HttpRequest whole =
          request
              .timeout(LIMIT)
              .header("Accept", "text/html,*/*;q=0.8")
              .header("Accept-Language", "ja")
              .header("X-Forwarded-For", from)
              .header("Sec-Fetch-Site", "same-origin")
              .build();
      return new Answer(client.send(whole, HttpResponse.BodyHandlers.ofString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** One of 198.18.0.0/15, which is for tests of networks (RFC 2544). */
  private static String address(int number) {
    return "198.%d.%d.%d".formatted(18 + number / 65_536 % 2, number / 256 % 256, number % 256);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
