package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DER bytes")
class DerTest {
  @Test
  @DisplayName("joined of what is left in pieces, which stay as they are and change nothing later")
  void joined() {
    byte[] bytes = {1, 2, 3, 4};
    ByteBuffer middle = ByteBuffer.wrap(bytes, 1, 2);
    Der joined = Der.joined(List.of(middle, ByteBuffer.allocate(0), Der.of(bytes).buffer()));
    bytes[1] = 9;
    assertThat(joined.bytes()).containsExactly(2, 3, 1, 2, 3, 4);
    assertThat(middle.remaining()).isEqualTo(2);
    assertThat(Der.joined(List.of()).length()).isZero();
  }
}
