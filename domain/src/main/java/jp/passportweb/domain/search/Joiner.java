package jp.passportweb.domain.search;

/** かつ and または between two conditions. */
public enum Joiner {
  AND,
  OR
}
