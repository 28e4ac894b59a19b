package jp.passportweb.domain.perspective;

/** Why what was seen is not seen from enough places. */
public sealed interface Shortfall {
  /** The primary perspective does not see it itself. */
  record PrimaryDiffers() implements Shortfall {}

  /** Fewer remote perspectives were asked than the rule of the day wants. */
  record TooFewAsked(int asked, int needed) implements Shortfall {}

  /** More of them see something else, or nothing, than may. */
  record TooManyDiffer(int differing, int allowed) implements Shortfall {}

  /** Those that see the same lie too near to each other, by regions. */
  record TooFewRegions(int regions, int needed) implements Shortfall {}
}
