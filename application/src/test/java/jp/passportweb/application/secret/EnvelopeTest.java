package jp.passportweb.application.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FIL-3 what is sealed in an envelope is read by nobody else")
class EnvelopeTest {
  private static final byte[] CLEAR = "登記事項証明書".getBytes(StandardCharsets.UTF_8);

  private final Envelope envelope = new Envelope(key(1), "files");
  private final Envelope.Sealed sealed = envelope.seal(CLEAR, "owner");

  @Test
  @DisplayName("FIL-3 it comes back as it was, from an installation with the same key")
  void comesBack() {
    assertThat(envelope.open(sealed, "owner")).isEqualTo(CLEAR);
    assertThat(new Envelope(key(1), "files").open(sealed, "owner")).isEqualTo(CLEAR);
  }

  @Test
  @DisplayName("FIL-3 each has a key of its own, and neither shows what is in it")
  void ownKey() {
    Envelope.Sealed again = envelope.seal(CLEAR, "owner");
    assertThat(again.key()).isNotEqualTo(sealed.key());
    assertThat(again.content()).isNotEqualTo(sealed.content());
    assertThat(new String(sealed.content(), StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(CLEAR, StandardCharsets.ISO_8859_1));
  }

  @Test
  @DisplayName("FIL-3 another key, purpose or owner does not open it, nor does it open changed")
  void closed() {
    assertClosed(new Envelope(key(2), "files"), sealed, "owner");
    assertClosed(new Envelope(key(1), "other"), sealed, "owner");
    assertClosed(envelope, sealed, "another");
    Envelope.Sealed other = envelope.seal(CLEAR, "owner");
    assertClosed(envelope, new Envelope.Sealed(other.key(), sealed.content()), "owner");
    byte[] changed = sealed.content().clone();
    changed[20] ^= 1;
    assertClosed(envelope, new Envelope.Sealed(sealed.key(), changed), "owner");
    byte[] cut = Arrays.copyOf(sealed.content(), sealed.content().length - 1);
    assertClosed(envelope, new Envelope.Sealed(sealed.key(), cut), "owner");
  }

  private static void assertClosed(Envelope envelope, Envelope.Sealed sealed, String owner) {
    assertThatThrownBy(() -> envelope.open(sealed, owner))
        .isInstanceOf(IllegalStateException.class);
  }

  private static InstallationKey key(int number) {
    byte[] secret = new byte[InstallationKey.LENGTH];
    Arrays.fill(secret, (byte) number);
    return new InstallationKey(secret);
  }
}
