package jp.passportweb.domain.certificate;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A certificate of the service's own authorities.
 *
 * @param name the authority's name, unique: Passport for Web SR 3.0 CA G1
 */
public record AuthorityCertificate(String name, Validity validity, Der certificate) {
  private static final Pattern NO_PART_OF_SLUG = Pattern.compile("[^a-z0-9]+");

  /** The authority's name in paths: passport-for-web-sr-3-0-ca-g1. */
  public String slug() {
    return slug(name);
  }

  /** As {@link #slug()}, for an authority that has no certificate yet. */
  public static String slug(String name) {
    return NO_PART_OF_SLUG.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
