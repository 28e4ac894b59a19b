package jp.passportweb.bootstrap.settings;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where the secret comes from: PASSPORT_KEY_STORE_SECRET, key material in production; an evaluation
 * takes a phrase too, which is stretched, or keeps a random secret in the home.
 */
public final class SecretSource {
  private static final int BYTES = 32;

  private final Home home;
  private final String given;
  private final String before;

  public SecretSource(Environment environment, Home home) {
    this.home = home;
    this.given = text(environment, "passport.key-store-secret");
    this.before = text(environment, "passport.key-store-secret-before");
  }

  /**
   * The secrets as they are or would be; writes nothing.
   *
   * @throws StartFailure when a file cannot be read
   */
  public Secrets look() {
    return secrets(false);
  }

  /**
   * The secrets; what was made fresh is kept in the home.
   *
   * @throws StartFailure when a file cannot be read or written
   */
  public Secrets open() {
    return secrets(true);
  }

  private Secrets secrets(boolean keep) {
    try {
      List<Secret> former = before.isBlank() ? new ArrayList<>() : all(before);
      if (given.isBlank()) {
        return new Secrets(new Secret(random(keep)), former);
      }
      if (SecretStrength.isKeyMaterial(given)) {
        return new Secrets(new Secret(given), former);
      }
      former.add(new Secret(given));
      return new Secrets(stretched(given, keep), former);
    } catch (IOException e) {
      throw new StartFailure("the secret cannot be read or written: " + e.getMessage(), e);
    }
  }

  /**
   * What a secret may have meant: key material, or a phrase before and since they are stretched.
   */
  private List<Secret> all(String secret) throws IOException {
    List<Secret> all = new ArrayList<>(List.of(new Secret(secret)));
    if (!SecretStrength.isKeyMaterial(secret) && Files.exists(derivationFile())) {
      all.add(stretched(secret, false));
    }
    return all;
  }

  private Secret stretched(String phrase, boolean keep) throws IOException {
    return new Secret(derivation(keep).stretch(phrase));
  }

  private String random(boolean keep) throws IOException {
    Path file = home.path().resolve("secret").resolve("installation.secret");
    if (!Files.exists(file)) {
      byte[] bytes = new byte[BYTES];
      new SecureRandom().nextBytes(bytes);
      String fresh = Base64.getEncoder().encodeToString(bytes);
      if (!keep) {
        return fresh;
      }
      home.keep(file, fresh);
    }
    return Files.readString(file).strip();
  }

  private Derivation derivation(boolean keep) throws IOException {
    Path file = derivationFile();
    if (!Files.exists(file)) {
      Derivation fresh = Derivation.fresh(new SecureRandom());
      if (!keep) {
        return fresh;
      }
      home.keep(file, fresh.text());
    }
    return Derivation.of(Files.readString(file).strip());
  }

  private Path derivationFile() {
    return home.path().resolve("ca").resolve("derivation");
  }

  private static String text(Environment environment, String property) {
    return environment.getProperty(property, String.class).orElse("");
  }
}
