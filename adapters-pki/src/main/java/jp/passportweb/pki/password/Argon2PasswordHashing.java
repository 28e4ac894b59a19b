package jp.passportweb.pki.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.application.secret.PasswordHash;
import jp.passportweb.domain.operator.PasswordHashing;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with the least that OWASP's password storage guide recommends, written with
 * its parameters and salt as every implementation writes it. Hashes of an earlier kind still match
 * (OPR-1).
 *
 * <p>They are computed on threads of their own: virtual threads take no turns, and a login that
 * computes on one would keep from a processor all who only wait for the database.
 */
public final class Argon2PasswordHashing implements PasswordHashing {
  private static final Cost COST = new Cost(19 * 1024, 2, 1);
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final SecureRandom random;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().name("password-hash-", 1).daemon().factory());

  public Argon2PasswordHashing(SecureRandom random) {
    this.random = random;
  }

  /** KiB of memory, passes over it, lanes. */
  private record Cost(int kibibytes, int passes, int lanes) {
    String written() {
      return "m=%d,t=%d,p=%d".formatted(kibibytes, passes, lanes);
    }
  }

  @Override
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return aside(() -> written(salt, derive(password, salt, COST, HASH_BYTES)));
  }

  @Override
  public boolean matches(String password, String hash) {
    return aside(() -> fits(password, hash));
  }

  @Override
  public boolean isCurrent(String hash) {
    return hash.startsWith("$argon2id$v=19$" + COST.written() + "$");
  }

  @Override
  public String ofNobody() {
    return written(new byte[SALT_BYTES], new byte[HASH_BYTES]);
  }

  private <T> T aside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads).join();
  }

  private static boolean fits(String password, String hash) {
    Matcher written = WRITTEN.matcher(hash);
    if (!written.matches()) {
      return PasswordHash.matches(password, hash);
    }
    Cost cost =
        new Cost(
            Integer.parseInt(written.group(1)),
            Integer.parseInt(written.group(2)),
            Integer.parseInt(written.group(3)));
    byte[] salt = Base64.getDecoder().decode(written.group(4));
    byte[] expected = Base64.getDecoder().decode(written.group(5));
    return MessageDigest.isEqual(expected, derive(password, salt, cost, expected.length));
  }

  private static String written(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$%s$%s$%s"
        .formatted(COST.written(), base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static byte[] derive(String password, byte[] salt, Cost cost, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kibibytes())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
