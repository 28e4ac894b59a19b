package jp.passportweb.pki.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jp.passportweb.application.secret.PasswordHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("OPR-1 passwords of staff are kept as Argon2id")
class Argon2PasswordHashingTest {
  private final Argon2PasswordHashing hashing = new Argon2PasswordHashing(new SecureRandom());

  @Test
  @DisplayName("OPR-1 a hash fits its own password, and no two are alike")
  void fits() {
    String hash = hashing.hash("correct horse 馬");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(hashing.matches("correct horse 馬", hash)).isTrue();
    assertThat(hashing.matches("correct horse", hash)).isFalse();
    assertThat(hashing.hash("correct horse 馬")).isNotEqualTo(hash);
    assertThat(hashing.isCurrent(hash)).isTrue();
  }

  /** Made by the reference implementation's command: echo -n password | argon2 somesalt -id. */
  @Test
  @DisplayName("OPR-1 a hash of another implementation, with a cost of its own, is understood")
  void reference() {
    String hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
            + "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(hashing.matches("password", hash)).isTrue();
    assertThat(hashing.matches("passwort", hash)).isFalse();
    assertThat(hashing.isCurrent(hash)).isFalse();
  }

  @Test
  @DisplayName("OPR-1 a hash of the earlier kind still fits, and is to be made anew")
  void earlier() {
    String hash = PasswordHash.of("correct horse", new SecureRandom());
    assertThat(hashing.matches("correct horse", hash)).isTrue();
    assertThat(hashing.matches("wrong", hash)).isFalse();
    assertThat(hashing.isCurrent(hash)).isFalse();
  }

  @Test
  @DisplayName("OPR-1 nobody's hash costs as much as any, and fits nothing")
  void nobody() {
    assertThat(hashing.isCurrent(hashing.ofNobody())).isTrue();
    assertThat(hashing.ofNobody()).hasSameSizeAs(hashing.hash("x"));
    assertThat(hashing.matches("", hashing.ofNobody())).isFalse();
  }

  @Test
  @Timeout(60)
  @DisplayName("OPR-1 however many log in, whoever waits for no password gets on")
  void asideOfOthers() throws InterruptedException {
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(4 * Runtime.getRuntime().availableProcessors());
    List<Thread> logins =
        Stream.generate(() ->
                Thread.startVirtualThread(() -> {
                  begun.countDown();
                  while (!enough.get()) {
                    hashing.matches("wrong", hashing.ofNobody());
                  }
                }))
            .limit(begun.getCount())
            .toList();
    begun.await();
    for (int waits = 0; waits < 50; waits++) {
      Thread.startVirtualThread(Thread::yield).join();
    }
    enough.set(true);
    for (Thread login : logins) {
      login.join();
    }
    assertThat(enough).isTrue();
  }
}
