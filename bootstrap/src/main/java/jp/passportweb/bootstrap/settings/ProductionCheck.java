package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import java.util.List;

/** Stops a production that lacks something, before it serves anybody. */
@Context
@Requires(env = "production")
final class ProductionCheck {
  ProductionCheck(Environment environment) {
    List<String> missing = ProductionRequirements.missing(environment);
    if (!missing.isEmpty()) {
      throw new StartFailure(String.join("; ", missing), null);
    }
  }
}
