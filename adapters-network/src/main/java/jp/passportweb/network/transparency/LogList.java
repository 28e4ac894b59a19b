package jp.passportweb.network.transparency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.LogState;
import jp.passportweb.domain.transparency.Shard;
import jp.passportweb.domain.transparency.TransparencyLog;

/**
 * A log list of version 3, as Chrome and Apple publish theirs (googlechrome.github.io/
 * CertificateTransparency/log_lists).
 *
 * @param madeAt when it was, where it says so
 */
public record LogList(List<TransparencyLog> logs, Optional<Instant> madeAt) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Reads a list. A log whose state is not known is left out.
   *
   * @throws IllegalArgumentException with a sentence for operations when it is no such list
   */
  public static LogList read(byte[] json) {
    try {
      JsonNode list = JSON.readTree(json);
      if (!list.path("operators").isArray()) {
        throw new IllegalArgumentException("it names no operators");
      }
      List<TransparencyLog> logs = new ArrayList<>();
      for (JsonNode operator : list.path("operators")) {
        operator.path("logs").forEach(log -> add(logs, operator, log, LogKind.RFC_6962, "url"));
        operator
            .path("tiled_logs")
            .forEach(log -> add(logs, operator, log, LogKind.STATIC_CT, "submission_url"));
      }
      return new LogList(List.copyOf(logs), instant(list.path("log_list_timestamp")));
    } catch (IOException e) {
      throw new IllegalArgumentException("it is no JSON", e);
    }
  }

  private static void add(
      List<TransparencyLog> logs, JsonNode operator, JsonNode log, LogKind kind, String address) {
    String name = log.path("description").asText("");
    try {
      Optional<LogState> state = state(log.path("state"));
      if (state.isPresent()) {
        TransparencyLog read =
            new TransparencyLog(
                name,
                operator.path("name").asText(""),
                Der.of(bytes(log, "key")),
                URI.create(log.path(address).asText("")),
                kind,
                state.get(),
                shard(log.path("temporal_interval")));
        if (!read.id().hex().equals(HexFormat.of().formatHex(bytes(log, "log_id")))) {
          throw new IllegalArgumentException("its log_id is not of its key");
        }
        logs.add(read);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("log " + name + ": " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(JsonNode log, String field) {
    byte[] bytes = Base64.getDecoder().decode(log.path(field).asText(""));
    if (bytes.length == 0) {
      throw new IllegalArgumentException("no " + field);
    }
    return bytes;
  }

  private static Optional<LogState> state(JsonNode state) {
    for (LogState known : LogState.values()) {
      if (state.has(known.name().toLowerCase(Locale.ROOT).replace("_", ""))) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static Shard shard(JsonNode interval) {
    return interval.isObject()
        ? new Shard(
            instant(interval.path("start_inclusive")).orElse(Instant.MIN),
            instant(interval.path("end_exclusive")).orElse(Instant.MAX))
        : Shard.ALL;
  }

  private static Optional<Instant> instant(JsonNode text) {
    return text.isTextual() ? Optional.of(Instant.parse(text.asText())) : Optional.empty();
  }
}
