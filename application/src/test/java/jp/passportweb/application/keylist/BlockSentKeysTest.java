package jp.passportweb.application.keylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.passportweb.application.keylist.BlockSentKeys.Outcome;
import jp.passportweb.application.story.MovableClock;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.2: a private key that was sent here is never certified")
class BlockSentKeysTest {
  private static final String HERE = "192.0.2.1";

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T03:00:00Z"));
  private final Instant now = clock.instant();
  private final BlockSentKeys block =
      new BlockSentKeys(
          BlockSentKeysTest::publicKey,
          ports.blockedKeys(),
          ports.throttles(),
          ports.audit(),
          new Straightaway(),
          clock);

  @Test
  @DisplayName("its public key is blocked at once, and the trail has its hash")
  void blocked() {
    assertThat(block.block(List.of(secret(1)), HERE)).isEqualTo(Outcome.BLOCKED);
    assertThat(ports.blockedKeys().contains(hash(1))).isTrue();
    assertThat(ports.audit().all())
        .containsExactly(
            new AuditEvent(now, "visitor", "key.sent", "key:" + hash(1).hex(), Map.of()));
  }

  @Test
  @DisplayName("sent again it is blocked already, and nothing is written")
  void again() {
    block.block(List.of(secret(1)), HERE);
    assertThat(block.block(List.of(secret(1)), HERE)).isEqualTo(Outcome.BLOCKED);
    assertThat(ports.audit().all()).hasSize(1);
  }

  @Test
  @DisplayName("what cannot be read blocks nothing")
  void unreadable() {
    assertThat(block.block(List.of(der("encrypted")), HERE)).isEqualTo(Outcome.NOT_READ);
    assertThat(block.block(List.of(), HERE)).isEqualTo(Outcome.NOT_READ);
    assertThat(ports.audit().all()).isEmpty();
  }

  @Test
  @DisplayName("of many keys in one post a few are looked at")
  void manyAtOnce() {
    List<Der> keys = IntStream.range(0, 9).mapToObj(BlockSentKeysTest::secret).toList();
    block.block(keys, HERE);
    assertThat(ports.audit().all()).hasSize(BlockSentKeys.MOST_AT_ONCE);
  }

  @Test
  @DisplayName("twenty a day from one address; others and the next day are free")
  void bounded() {
    for (int i = 0; i < 20; i++) {
      assertThat(block.block(List.of(secret(i)), HERE)).isEqualTo(Outcome.BLOCKED);
    }
    assertThat(block.block(List.of(secret(20)), HERE)).isEqualTo(Outcome.TOO_MANY);
    assertThat(ports.blockedKeys().contains(hash(20))).isFalse();
    assertThat(block.block(List.of(secret(3)), HERE)).isEqualTo(Outcome.BLOCKED);
    assertThat(block.block(List.of(secret(20)), "192.0.2.2")).isEqualTo(Outcome.BLOCKED);
    clock.pass(Duration.ofDays(1));
    assertThat(block.block(List.of(secret(21)), HERE)).isEqualTo(Outcome.BLOCKED);
  }

  private static Optional<Der> publicKey(Der privateKey) {
    String text = new String(privateKey.bytes(), StandardCharsets.US_ASCII);
    return text.startsWith("secret")
        ? Optional.of(der(text.replace("secret", "public")))
        : Optional.empty();
  }

  private static Der secret(int number) {
    return der("secret" + number);
  }

  private static SpkiHash hash(int number) {
    return SpkiHash.of(der("public" + number));
  }

  private static Der der(String text) {
    return Der.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
