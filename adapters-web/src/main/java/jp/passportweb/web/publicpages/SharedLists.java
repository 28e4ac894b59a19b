package jp.passportweb.web.publicpages;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationListHead;

/**
 * The latest list of each authority outside of the heap, where a socket takes it from: copied once,
 * and not for each who fetches it. One goes when nobody knows it any longer.
 */
@Singleton
final class SharedLists {
  private final Map<String, Shared> byAuthority = new ConcurrentHashMap<>();

  private record Shared(RevocationListHead head, ByteBuf bytes) {}

  /** The bytes of a list, to be read once. */
  ByteBuf bytes(RevocationList list) {
    return byAuthority
        .compute(
            list.authority(),
            (_, known) -> known != null && known.head().equals(list.head()) ? known : shared(list))
        .bytes()
        .duplicate();
  }

  private static Shared shared(RevocationList list) {
    ByteBuffer direct =
        ByteBuffer.allocateDirect(list.list().length()).put(list.list().buffer()).flip();
    return new Shared(
        list.head(),
        Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct.asReadOnlyBuffer())));
  }
}
