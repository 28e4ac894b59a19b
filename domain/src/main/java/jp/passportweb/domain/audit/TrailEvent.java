package jp.passportweb.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.passportweb.domain.merkle.Hash;

/**
 * An event as it is kept.
 *
 * @param id names it; says nothing of the order
 * @param chained the hash that it had in the chain of earlier versions; empty for later ones
 */
public record TrailEvent(long id, AuditEvent event, Origin origin, String chained) {
  /**
   * What the tree holds it to: JSON without spaces, members in this order, details by name. An
   * auditor hashes the same bytes.
   */
  public byte[] content() {
    Map<String, String> members = new TreeMap<>(event.details());
    String details =
        members.entrySet().stream()
            .map(fact -> quoted(fact.getKey()) + ":" + quoted(fact.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    String text =
        "{\"id\":"
            + id
            + member("at", event.at().toString())
            + member("actor", event.actor())
            + member("act", event.action())
            + member("subject", event.subject())
            + member("address", origin.address())
            + member("agent", origin.agent())
            + ",\"details\":"
            + details
            + (chained.isEmpty() ? "" : member("chained", chained))
            + "}";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public Hash hash() {
    return Hash.ofLeaf(content());
  }

  private static String member(String name, String value) {
    return ",\"" + name + "\":" + quoted(value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
