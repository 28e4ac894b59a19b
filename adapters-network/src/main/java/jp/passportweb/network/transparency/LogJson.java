package jp.passportweb.network.transparency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;

/** What logs are sent, and how they answer (RFC 6962 4.2). */
final class LogJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LogJson() {}

  static byte[] chain(List<Der> chain) {
    ObjectNode request = JSON.createObjectNode();
    ArrayNode certificates = request.putArray("chain");
    chain.forEach(one -> certificates.add(Base64.getEncoder().encodeToString(one.bytes())));
    try {
      return JSON.writeValueAsBytes(request);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
  }

  /** Its signature is not looked at. */
  static LogAnswer answer(TransparencyLog log, byte[] body) {
    try {
      JsonNode answer = JSON.readTree(body);
      boolean known =
          answer.path("sct_version").asInt(-1) == 0
              && hex(answer, "id").equals(log.id().hex())
              && answer.path("timestamp").canConvertToLong();
      return known
          ? new LogAnswer.Promised(
              new SignedTimestamp(
                  log.id(),
                  Instant.ofEpochMilli(answer.path("timestamp").longValue()),
                  hex(answer, "extensions"),
                  hex(answer, "signature")))
          : new LogAnswer.Silent(log.id(), "no timestamp of this log");
    } catch (IOException | IllegalArgumentException e) {
      return new LogAnswer.Silent(log.id(), "an answer that is not understood");
    }
  }

  private static String hex(JsonNode answer, String field) {
    return HexFormat.of().formatHex(Base64.getDecoder().decode(answer.path(field).asText("")));
  }
}
