package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Posted;

/**
 * The access key that was typed in STEP1, kept by that browser until its login (OTP-4): sealed, so
 * that nobody reads it there, and beyond the login only where the box was ticked. Whatever has the
 * form of a key is kept, so that nothing is learnt from it.
 */
@Singleton
final class KeptAccessKeys {
  private static final Duration REMEMBERED = Duration.ofDays(180);
  private static final Pattern FORM = Pattern.compile("login\\|([01])\\|(\\d{1,18})\\|([0-9A-Z]+)");
  private static final int END = 4;

  private final InstallationKey key;
  private final Cookies cookies;

  KeptAccessKeys(InstallationKey key, Cookies cookies) {
    this.key = key;
    this.cookies = cookies;
  }

  /**
   * A key as kept.
   *
   * @param lasting whether it outlives the login
   * @param since when it was typed
   */
  record Kept(AccessKey accessKey, boolean lasting, Instant since) {
    /** Its first and last characters; of a short one only the last. */
    String masked() {
      String text = accessKey.text();
      String end = text.substring(text.length() - END);
      boolean isLong = text.length() > 4 * END;
      return (isLong ? text.substring(0, END) + " ………… " : "………… ") + end;
    }
  }

  Optional<Kept> of(HttpRequest<?> request) {
    return cookies.value(request, Cookies.ACCESS_KEY).flatMap(this::opened);
  }

  /** As typed; where the form did not ask it, as the browser keeps it. */
  String accessKey(HttpRequest<?> request, Posted posted) {
    return asked(posted)
        ? posted.field(LoginController.ACCESS_KEY)
        : of(request).map(kept -> kept.accessKey().text()).orElse("");
  }

  /** What is wanting of key and another field; a key that is kept needs no typing. */
  static List<FieldProblem> unfilled(Posted posted, String accessKey, String other) {
    return asked(posted) || accessKey.isEmpty()
        ? posted.unfilled(LoginController.ACCESS_KEY, other)
        : posted.unfilled(other);
  }

  private static boolean asked(Posted posted) {
    return posted.fields().containsKey(LoginController.ACCESS_KEY);
  }

  /** What keeps a key; nothing where what was typed is none. */
  Optional<Cookie> cookie(String typed, boolean lasting, Instant now) {
    return AccessKey.typed(typed)
        .map(accessKey -> {
          String clear =
              "login|%s|%d|%s"
                  .formatted(lasting ? "1" : "0", now.getEpochSecond(), accessKey.text());
          String sealed =
              Base64.getUrlEncoder().withoutPadding().encodeToString(key.sealText(clear));
          return lasting
              ? cookies.lasting(Cookies.ACCESS_KEY, sealed, REMEMBERED)
              : cookies.passing(Cookies.ACCESS_KEY, sealed);
        });
  }

  private Optional<Kept> opened(String sealed) {
    try {
      Matcher form = FORM.matcher(key.openText(Base64.getUrlDecoder().decode(sealed)));
      return form.matches()
          ? AccessKey.typed(form.group(3))
              .map(accessKey ->
                  new Kept(
                      accessKey,
                      form.group(1).equals("1"),
                      Instant.ofEpochSecond(Long.parseLong(form.group(2)))))
          : Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException e) {
      // Sealed by another key, or by nobody: as if there were none.
      return Optional.empty();
    }
  }
}
