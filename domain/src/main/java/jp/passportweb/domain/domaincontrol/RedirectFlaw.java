package jp.passportweb.domain.domaincontrol;

/** Why a redirect is not followed (BR 3.2.2.4.18). */
public enum RedirectFlaw {
  /** Another status than those that the method allows. */
  STATUS,

  /** It says not where to, or nobody can read it. */
  LOCATION,

  /** Neither http nor https. */
  SCHEME,

  /** Not one of the two ports of the web. */
  PORT,

  /** With a user's name or password. */
  USER,

  /** To an address instead of a name. */
  ADDRESS,

  /** One more than are followed. */
  TOO_MANY
}
