package jp.passportweb.domain.merkle;

/** Where the roots of whole subtrees are looked up; each is there once its last leaf is. */
@FunctionalInterface
public interface Nodes {
  Hash at(int level, long place);
}
