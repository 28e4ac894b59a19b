package jp.passportweb.web.page;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.catalog.Language;

/** A page for words that are tried without a request. */
public final class SamplePages {
  private SamplePages() {}

  /** Read at an instant. */
  public static Page at(Instant now, Language language) {
    return new Page(
        Messages.load(),
        new Visit("token", language, new InstallationKey(new byte[InstallationKey.LENGTH]), false),
        new WebSettings(URI.create("http://localhost"), true, Duration.ofDays(1)),
        now,
        "/user",
        null,
        null,
        null);
  }
}
