package jp.passportweb.web.page;

import java.lang.reflect.Method;
import java.util.Set;
import jp.passportweb.domain.operator.Capability;

/** Reads {@link OpenTo}: what a method says stands instead of, not beside, what its class says. */
public final class Openings {
  private Openings() {}

  /** Nothing where neither says anything. */
  public static Set<Capability> of(Method route) {
    OpenTo own = route.getAnnotation(OpenTo.class);
    OpenTo said = own == null ? route.getDeclaringClass().getAnnotation(OpenTo.class) : own;
    return said == null ? Set.of() : Set.of(said.value());
  }
}
