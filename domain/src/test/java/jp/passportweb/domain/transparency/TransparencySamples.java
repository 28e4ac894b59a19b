package jp.passportweb.domain.transparency;

import java.net.URI;
import java.time.Instant;
import jp.passportweb.domain.applicationrecord.RecordSamples;

/** Logs and timestamps, for tests. */
public final class TransparencySamples {
  private TransparencySamples() {}

  public static TransparencyLog rfc(String operator, String name) {
    return log(operator, name, LogKind.RFC_6962, LogState.USABLE, Shard.ALL);
  }

  public static TransparencyLog tiled(String operator, String name) {
    return log(operator, name, LogKind.STATIC_CT, LogState.USABLE, Shard.ALL);
  }

  public static TransparencyLog log(
      String operator, String name, LogKind kind, LogState state, Shard shard) {
    return new TransparencyLog(
        name,
        operator,
        RecordSamples.bytes("key of " + name),
        URI.create("https://" + name + ".example/"),
        kind,
        state,
        shard);
  }

  /** Its signature is nothing. */
  public static SignedTimestamp timestamp(TransparencyLog log, Instant at) {
    return new SignedTimestamp(log.id(), at, "", "04030000");
  }
}
