package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The installation's secret: PASSPORT_KEY_STORE_SECRET, or in an evaluation a random one kept in
 * the home. Everything encrypted hangs on it.
 */
@Singleton
public final class Secret {
  private static final int BYTES = 32;

  private final String text;

  Secret(
      Home home,
      Environment environment,
      @Nullable @Value("${passport.key-store-secret:}") String setting) {
    boolean given = setting != null && !setting.isBlank();
    if (!given && environment.getActiveNames().contains("production")) {
      throw new StartFailure("PASSPORT_KEY_STORE_SECRET is not set", null);
    }
    this.text = given ? String.valueOf(setting) : keptIn(home.directory("secret"));
  }

  /** A key of 256 bits of its own for each purpose. */
  public byte[] key(String purpose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A password of its own for each purpose. */
  public char[] password(String purpose) {
    return Base64.getEncoder().encodeToString(key(purpose)).toCharArray();
  }

  private static String keptIn(Path directory) {
    Path file = directory.resolve("installation.secret");
    try {
      if (!Files.exists(file)) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path fresh =
            Files.createTempFile(
                directory,
                "secret",
                ".new",
                PosixFilePermissions.asFileAttribute(
                    Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(bytes));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartFailure("the secret cannot be read or written: " + file, e);
    }
  }
}
