package jp.passportweb.domain.perspective;

/** What one perspective tells of a question. */
public sealed interface Report {
  Perspective perspective();

  /** Whether it supports what is asked for: control is proven, or CAA permits. */
  default boolean corroborates() {
    return this instanceof Corroborates;
  }

  /** What a perspective has to tell of what it found. */
  static Report of(Perspective perspective, Finding finding) {
    String seen = SeenText.of(finding);
    return finding.supports()
        ? new Corroborates(perspective, seen)
        : new Differs(perspective, seen);
  }

  /**
   * It saw what is needed.
   *
   * @param seen what it saw, in short, for the trail
   */
  record Corroborates(Perspective perspective, String seen) implements Report {}

  /** It saw something else. */
  record Differs(Perspective perspective, String seen) implements Report {}

  /**
   * It said nothing in time, or nothing that can be used.
   *
   * @param why for the office
   */
  record Silent(Perspective perspective, String why) implements Report {}
}
