package jp.passportweb.network.perspective;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON of strangers: one value, no member twice, not deep. */
final class MpicJson {
  private static final int DEEPEST = 12;
  private static final int LONGEST_TEXT = 500;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private MpicJson() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The object that bytes are; nothing where they are none. */
  static Optional<JsonNode> read(byte[] bytes) {
    try {
      return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static byte[] write(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that cannot be written", e);
    }
  }

  /** The texts of an array; nothing where it is none, or holds anything else. */
  static Optional<List<String>> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.isTextual() ? element.textValue() : ""));
    return array.isArray() && !texts.contains("") ? Optional.of(texts) : Optional.empty();
  }

  /** On one line of bounded length. */
  static String line(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) : line;
  }
}
