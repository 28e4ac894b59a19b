package jp.passportweb.domain.audit;

/** Port: from where that comes what is being done just now. */
@FunctionalInterface
public interface Origins {
  Origin current();
}
