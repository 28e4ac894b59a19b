package jp.passportweb.domain.transparency;

/** Why timestamps are not enough, or logs could not give enough. */
public sealed interface Shortfall {
  /** Fewer than must be; of one operator no more count than the rule says. */
  record TooFewTimestamps(int has, int needs) implements Shortfall {}

  /** All of too few operators. */
  record TooFewOperators(int has, int needs) implements Shortfall {}

  /** Too few of logs that are read by RFC 6962. */
  record TooFewOfRfc6962(int has, int needs) implements Shortfall {}
}
