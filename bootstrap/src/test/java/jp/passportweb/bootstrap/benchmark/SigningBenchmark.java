package jp.passportweb.bootstrap.benchmark;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import jp.passportweb.pki.provider.OwnKeys;

/** How many signatures one thread makes in a second, beside OpenSSL on the same processor. */
final class SigningBenchmark {
  private static final int ROUNDS = 5;
  private static final long ROUND = TimeUnit.SECONDS.toNanos(3);
  private static final byte[] CONTENT = new byte[1200];

  private SigningBenchmark() {}

  @SuppressWarnings("SystemOut")
  public static void main(String... arguments) throws Exception {
    System.out.println(OwnKeys.provider());
    of("RSA-2048", OwnKeys.generateRsa(2048).getPrivate());
    of("RSA-3072", OwnKeys.generateRsa(3072).getPrivate());
    of("P-256", OwnKeys.generateP256().getPrivate());
    System.out.println(
        Peer.run(
            Path.of("."), "openssl", "speed", "-seconds", "3", "rsa2048", "rsa3072", "ecdsap256"));
  }

  @SuppressWarnings("SystemOut")
  private static void of(String name, PrivateKey key) {
    PrivateKey ready = OwnKeys.ready(key);
    double[] rates = new double[ROUNDS];
    round(ready);
    for (int i = 0; i < ROUNDS; i++) {
      rates[i] = round(ready);
    }
    Arrays.sort(rates);
    System.out.printf("%s: %,.0f signatures a second (median of %d)%n", name, rates[2], ROUNDS);
  }

  private static double round(PrivateKey key) {
    long start = System.nanoTime();
    long made = 0;
    while (System.nanoTime() - start < ROUND) {
      OwnKeys.sign(key, CONTENT);
      made++;
    }
    return made * 1e9 / (System.nanoTime() - start);
  }
}
