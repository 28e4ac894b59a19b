package jp.passportweb.bootstrap.settings;

import io.micronaut.context.env.Environment;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import jp.passportweb.domain.caa.OurIdentifiers;

/** PASSPORT_CAA_IDENTIFIERS; where it is not set, the host of PASSPORT_BASE_URL. */
public final class CaaIdentifiers {
  private CaaIdentifiers() {}

  /**
   * Reads them.
   *
   * @throws StartFailure where a name is none
   */
  public static OurIdentifiers of(Environment environment) {
    String given = text(environment, "passport.caa-identifiers");
    String host = URI.create(text(environment, "passport.base-url")).getHost();
    try {
      return new OurIdentifiers(
          List.of((given.isEmpty() ? Objects.toString(host, "") : given).split(",", -1)));
    } catch (IllegalArgumentException e) {
      throw new StartFailure("PASSPORT_CAA_IDENTIFIERS is needed: " + e.getMessage(), e);
    }
  }

  private static String text(Environment environment, String property) {
    return environment.getProperty(property, String.class).orElse("").strip();
  }
}
