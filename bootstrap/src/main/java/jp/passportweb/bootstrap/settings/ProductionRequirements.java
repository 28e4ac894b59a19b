package jp.passportweb.bootstrap.settings;

import io.micronaut.context.env.Environment;
import java.util.ArrayList;
import java.util.List;

/** What production must be given; an evaluation needs none of it (REQUIREMENTS §7). */
public final class ProductionRequirements {
  private ProductionRequirements() {}

  /** What is missing, as sentences; nothing when it can start. */
  public static List<String> missing(Environment environment) {
    List<String> missing = new ArrayList<>();
    if (!environment.getActiveNames().contains("production")) {
      return missing;
    }
    require(environment, "passport.mail.smtp.host", "PASSPORT_MAIL_SMTP_HOST", missing);
    requireSecret(environment, missing);
    String url = environment.getProperty("datasources.default.url", String.class).orElse("");
    if (!url.startsWith("jdbc:postgresql:")) {
      missing.add("DATASOURCES_DEFAULT_URL must name a PostgreSQL database");
    }
    String base = environment.getProperty("passport.base-url", String.class).orElse("");
    if (!base.startsWith("https://")) {
      missing.add("PASSPORT_BASE_URL must be an https address");
    }
    if (environment.containsProperty("passport.tls.port")) {
      require(environment, "passport.tls.certificate", "PASSPORT_TLS_CERTIFICATE", missing);
      require(environment, "passport.tls.key", "PASSPORT_TLS_KEY", missing);
    }
    if (environment.getProperty("passport.transparency.logs", String.class).orElse("").isBlank()
        && environment.getProperty("passport.transparency", String.class).isEmpty()) {
      missing.add(
          "PASSPORT_TRANSPARENCY_LOGS is not set (or PASSPORT_TRANSPARENCY=none, where no browser"
              + " need trust the certificates)");
    }
    for (String evaluation : List.of("passport.clock-offset", "passport.operator-password")) {
      if (environment.containsProperty(evaluation)) {
        missing.add(evaluation + " is only for an evaluation and must not be set");
      }
    }
    return missing;
  }

  private static void requireSecret(Environment environment, List<String> missing) {
    String secret =
        environment.getProperty("passport.key-store-secret", String.class).orElse("").strip();
    if (secret.isEmpty()) {
      missing.add("PASSPORT_KEY_STORE_SECRET is not set");
    } else if (!SecretStrength.isKeyMaterial(secret)) {
      missing.add(
          "PASSPORT_KEY_STORE_SECRET can be guessed: give 32 random bytes in Base64 or hexadecimal"
              + " (openssl rand -base64 32), and where another one was in use that as"
              + " PASSPORT_KEY_STORE_SECRET_BEFORE");
    }
  }

  private static void require(
      Environment environment, String property, String variable, List<String> missing) {
    if (environment.getProperty(property, String.class).orElse("").isBlank()) {
      missing.add(variable + " is not set");
    }
  }
}
