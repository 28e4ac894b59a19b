package jp.passportweb.domain.signingrequest;

/**
 * What is a setting among the rules on keys.
 *
 * @param exponentThreeAllowed BR 6.1.6 allows it; by default it is refused (REQUIREMENTS §6.2)
 */
public record KeyPolicy(boolean exponentThreeAllowed) {
  /** The default. */
  public static final KeyPolicy STRICT = new KeyPolicy(false);
}
