package jp.passportweb.domain.perspective;

import java.util.regex.Pattern;

/** How a perspective is called in settings, the trail and the log. */
public record PerspectiveId(String text) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");

  public PerspectiveId {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("no name for a perspective: " + text);
    }
  }
}
