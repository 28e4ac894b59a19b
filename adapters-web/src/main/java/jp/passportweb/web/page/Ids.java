package jp.passportweb.web.page;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers in forms, as the program writes them. */
public final class Ids {
  private static final Pattern WRITTEN =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ids() {}

  /** Nothing where a text is none. */
  public static Optional<UUID> parse(String text) {
    return WRITTEN.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
