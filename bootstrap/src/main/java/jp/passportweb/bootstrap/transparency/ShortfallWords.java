package jp.passportweb.bootstrap.transparency;

import jp.passportweb.domain.transparency.Shortfall;

/** Says to operations what a set of logs lacks. */
public final class ShortfallWords {
  private ShortfallWords() {}

  public static String of(Shortfall shortfall) {
    return switch (shortfall) {
      case Shortfall.TooFewTimestamps(int has, int needs) ->
          needs + " timestamps that count are needed, not " + has;
      case Shortfall.TooFewOperators(int has, int needs) ->
          needs + " operators are needed, not " + has;
      case Shortfall.TooFewOfRfc6962(int has, int needs) ->
          needs + " log of RFC 6962 is needed, not " + has;
    };
  }
}
