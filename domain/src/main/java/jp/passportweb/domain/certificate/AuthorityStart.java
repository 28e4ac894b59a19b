package jp.passportweb.domain.certificate;

import java.util.List;

/** What a start finds when it compares the keys that it holds with what the database knows. */
public sealed interface AuthorityStart {
  /**
   * They fit.
   *
   * @param missing names of authorities that nobody knows yet, and that are to be made
   */
  record Fitting(List<String> missing) implements AuthorityStart {}

  /** The database knows authorities whose keys are not here. */
  record KeysMissing(List<String> names) implements AuthorityStart {}

  /** Here are keys of other authorities of the same names. */
  record OtherKeys(List<String> names) implements AuthorityStart {}

  /** The keys have been used, but the database knows nothing at all. */
  record DatabaseForgotten() implements AuthorityStart {}
}
