package jp.passportweb.domain.audit;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Hash;

/**
 * What the trail was at a moment (C2SP tlog-checkpoint v1).
 *
 * @param origin names the trail for ever
 * @param size how many events it had
 * @param root the hash over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {
  private static final int LINES = 3;
  private static final String NAME = "[^\\s+]+";

  public static Checkpoint of(String origin, Frontier tree) {
    return new Checkpoint(origin, tree.size(), tree.root());
  }

  /** The text of the note. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /** As {@link #text()} writes it; empty when it is anything else. */
  public static Optional<Checkpoint> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < LINES
        || !lines.get(0).matches(NAME)
        || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hash.ofBase64(lines.get(2))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
