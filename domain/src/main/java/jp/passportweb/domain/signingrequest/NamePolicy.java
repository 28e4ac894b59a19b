package jp.passportweb.domain.signingrequest;

/**
 * What is a setting among the rules on names.
 *
 * @param exampleNamesAllowed whether names that are reserved for examples and tests (RFC 6761) may
 *     be certified; nobody can prove them, so that only an evaluation does, whose certificates are
 *     not trusted anywhere
 */
public record NamePolicy(boolean exampleNamesAllowed) {
  /** Nothing that nobody can prove. */
  public static final NamePolicy STRICT = new NamePolicy(false);

  /** With the names for examples and tests. */
  public static final NamePolicy EVALUATION = new NamePolicy(true);
}
