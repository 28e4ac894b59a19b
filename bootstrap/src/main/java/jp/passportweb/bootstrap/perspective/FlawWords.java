package jp.passportweb.bootstrap.perspective;

import jp.passportweb.domain.perspective.ConfigurationFlaw;

/** Says to operations what is wrong with a set of perspectives. */
final class FlawWords {
  private FlawWords() {}

  static String of(ConfigurationFlaw flaw) {
    return switch (flaw) {
      case ConfigurationFlaw.SameName(var id) -> "two are called " + id.text();
      case ConfigurationFlaw.TooFewRemotes(int has, int needs) ->
          needs + " remote perspectives are needed, not " + has;
      case ConfigurationFlaw.TooFewRegions(int has, int needs) ->
          needs + " regions are needed, not " + has;
      case ConfigurationFlaw.TooNear(var one, var other, int kilometres, int needs) ->
          one.text() + " and " + other.text() + " are " + kilometres + " km apart, not " + needs;
    };
  }
}
