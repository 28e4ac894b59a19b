package jp.passportweb.domain.domaincontrol;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;

/** What an agreed change to a web page shows (DCV-2, DCV-4, BR 3.2.2.4.18). */
public final class AgreedPageRules {
  private static final Pattern HTML =
      Pattern.compile(
          "^\\W{0,3}\\s*<(?:!doctype|html|head|body|\\?xml|!--)", Pattern.CASE_INSENSITIVE);

  private AgreedPageRules() {}

  /** What was seen, as far as it proves the name or tells why not. */
  public static Diagnosis diagnose(AgreedPage page, WebAnswer seen, Instant now) {
    if (!page.value().isGood(now)) {
      return new Diagnosis.ValueTooOld(page.value().made());
    }
    String at = seen.page();
    return switch (seen.end()) {
      case Answered answered -> ofAnswer(page, seen, answered);
      case WebAnswer.RefusedRedirect(_, int status, String location, RedirectFlaw flaw) ->
          new WebDiagnosis.RefusedRedirect(at, status, location, flaw);
      case WebAnswer.NoAddress(String host, var failure) ->
          new WebDiagnosis.NoAddress(host, failure == null ? "" : failure.kind().name());
      case WebAnswer.ForbiddenAddress(String host, String address) ->
          new WebDiagnosis.ForbiddenAddress(host, address);
      case WebAnswer.NoConnection(String address, String detail) ->
          new WebDiagnosis.NoConnection(at, address, detail);
      case WebAnswer.TimedOut _ -> new WebDiagnosis.TooSlow(at);
      case WebAnswer.NotHttp(_, String detail) -> new WebDiagnosis.NoWebAnswer(at, detail);
    };
  }

  private static Diagnosis ofAnswer(AgreedPage page, WebAnswer seen, Answered answered) {
    if (answered.status() < 200 || answered.status() > 299) {
      return new WebDiagnosis.WrongStatus(seen.page(), answered.status());
    }
    if (holds(answered.start(), page.value())) {
      return new Diagnosis.Proven(seen.page(), Reach.NAME);
    }
    if (isHtml(answered)) {
      return new WebDiagnosis.HtmlInstead(seen.page(), answered.start());
    }
    return new WebDiagnosis.OtherContent(
        seen.page(), answered.start(), elsewhere(page, seen), answered.cut());
  }

  /** The value as a word of its own. */
  private static boolean holds(String text, RandomValue value) {
    return Stream.of(text.split("[^0-9A-Za-z]+", -1)).anyMatch(value.text()::equals);
  }

  private static boolean isHtml(Answered answered) {
    return answered.type().toLowerCase(Locale.ROOT).contains("html")
        || HTML.matcher(answered.start().stripLeading()).find();
  }

  private static List<String> elsewhere(AgreedPage page, WebAnswer seen) {
    return Stream.concat(seen.hops().stream().map(WebAnswer.Hop::page), Stream.of(seen.page()))
        .map(address -> URI.create(address).getHost())
        .filter(host -> host != null && !host.equalsIgnoreCase(page.name().text()))
        .distinct()
        .toList();
  }
}
