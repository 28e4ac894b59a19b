package jp.passportweb.web.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import java.lang.foreign.MemorySegment;
import java.time.Instant;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A revocation list is handed out without a copy for each")
class SharedListsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  private final SharedLists lists = new SharedLists();

  @Test
  @DisplayName("everybody reads the same bytes, from their beginning, and gives none of them back")
  void shared() {
    RevocationList list = list("CA", 1, 7);
    ByteBuf first = lists.bytes(list);
    assertThat(ByteBufUtil.getBytes(first.readSlice(2))).containsExactly(7, 7);
    first.release();
    ByteBuf second = lists.bytes(list);
    assertThat(ByteBufUtil.getBytes(second)).isEqualTo(list.list().bytes());
    assertThat(second.isDirect()).isTrue();
    assertThat(address(second)).isEqualTo(address(first));
  }

  @Test
  @DisplayName("the next list of an authority takes its place, and another authority has its own")
  void next() {
    lists.bytes(list("CA", 1, 7));
    RevocationList next = list("CA", 2, 8);
    RevocationList other = list("EV CA", 1, 9);
    assertThat(ByteBufUtil.getBytes(lists.bytes(next))).isEqualTo(next.list().bytes());
    assertThat(ByteBufUtil.getBytes(lists.bytes(other))).isEqualTo(other.list().bytes());
    assertThat(ByteBufUtil.getBytes(lists.bytes(next))).isEqualTo(next.list().bytes());
  }

  private static long address(ByteBuf bytes) {
    return MemorySegment.ofBuffer(bytes.nioBuffer(0, bytes.capacity())).address();
  }

  private static RevocationList list(String authority, long number, int content) {
    byte b = (byte) content;
    return new RevocationList(
        authority, number, number - 1, NOW, NOW.plusSeconds(60), NOW, Der.of(new byte[] {b, b, b}));
  }
}
