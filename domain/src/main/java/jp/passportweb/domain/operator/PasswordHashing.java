package jp.passportweb.domain.operator;

/**
 * Port: hashes of staff's passwords (OPR-1). They are slow and take memory on purpose: never inside
 * a transaction, and few at a time.
 */
public interface PasswordHashing {
  /** A hash that nobody else's password has, with all that is needed to check it. */
  String hash(String password);

  boolean matches(String password, String hash);

  /** Whether the hash is as fresh ones are; another is made anew at the next login. */
  boolean isCurrent(String hash);

  /** Fits no password, and costs as much to try as any fresh hash. */
  String ofNobody();
}
