package jp.passportweb.domain.perspective;

/** Why a set of perspectives cannot fulfil the rule of a day (MPIC-2). */
public sealed interface ConfigurationFlaw {
  /** Two of one name. */
  record SameName(PerspectiveId id) implements ConfigurationFlaw {}

  /** Not as many remote ones as must be asked. */
  record TooFewRemotes(int has, int needs) implements ConfigurationFlaw {}

  /** The remote ones lie in fewer regions than must see the same. */
  record TooFewRegions(int has, int needs) implements ConfigurationFlaw {}

  /**
   * Two that count as one, so near do they stand.
   *
   * @param kilometres between them, rounded down
   */
  record TooNear(PerspectiveId one, PerspectiveId other, int kilometres, int needs)
      implements ConfigurationFlaw {}
}
