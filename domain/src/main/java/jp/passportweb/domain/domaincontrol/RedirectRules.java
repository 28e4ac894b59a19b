package jp.passportweb.domain.domaincontrol;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which redirects are followed on the way to an agreed page (DCV-2, BR 3.2.2.4.18). */
public final class RedirectRules {
  /** How many are followed, one after the other. */
  public static final int MOST = 10;

  private static final Set<Integer> STATUSES = Set.of(301, 302, 307, 308);
  private static final Set<Integer> PORTS = Set.of(80, 443);
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 2000;
  private static final Pattern ADDRESS =
      Pattern.compile("\\[.*|[0-9.]+|.*\\.(0x[0-9a-f]*|[0-9]+)\\.?|0x[0-9a-f]+");

  private RedirectRules() {}

  /** Whether an answer's redirect is followed. */
  public sealed interface Verdict {
    /** It is. */
    record Follow(URI to) implements Verdict {}

    /** It is not. */
    record Refuse(RedirectFlaw flaw) implements Verdict {}
  }

  /** Whether an answer is a redirect at all. */
  public static boolean isRedirect(int status) {
    return status >= 300 && status < 400;
  }

  /**
   * Judges a redirect.
   *
   * @param location as the answer has it; empty where it has none
   * @param followed how many were followed before
   */
  public static Verdict judge(URI from, int status, String location, int followed) {
    if (!STATUSES.contains(status)) {
      return new Verdict.Refuse(RedirectFlaw.STATUS);
    }
    if (followed >= MOST) {
      return new Verdict.Refuse(RedirectFlaw.TOO_MANY);
    }
    if (location.isBlank() || location.length() > LONGEST) {
      return new Verdict.Refuse(RedirectFlaw.LOCATION);
    }
    try {
      return judge(from.resolve(new URI(location)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new Verdict.Refuse(RedirectFlaw.LOCATION);
    }
  }

  private static Verdict judge(URI to) {
    if (!SCHEMES.contains(String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT))) {
      return new Verdict.Refuse(RedirectFlaw.SCHEME);
    }
    if (to.getUserInfo() != null) {
      return new Verdict.Refuse(RedirectFlaw.USER);
    }
    if (to.getHost() == null) {
      return new Verdict.Refuse(RedirectFlaw.LOCATION);
    }
    if (ADDRESS.matcher(to.getHost().toLowerCase(Locale.ROOT)).matches()) {
      return new Verdict.Refuse(RedirectFlaw.ADDRESS);
    }
    return to.getPort() == -1 || PORTS.contains(to.getPort())
        ? new Verdict.Follow(to)
        : new Verdict.Refuse(RedirectFlaw.PORT);
  }
}
