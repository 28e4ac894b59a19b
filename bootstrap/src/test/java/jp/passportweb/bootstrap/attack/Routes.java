package jp.passportweb.bootstrap.attack;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Produces;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.web.page.Openings;

/** The routes of the application, from its own router: a new one is among them by itself. */
final class Routes {
  private static final String SOME_ID = "00000000-0000-4000-8000-000000000000";

  /** Longer than any run: these beans have nothing to work on. */
  private static final String SELDOM = "1d";

  private static final List<Route> ALL = read();

  private Routes() {}

  /**
   * One way in.
   *
   * @param path with an id in place of each variable
   * @param produces the types of its answers
   * @param says whether it says them itself
   * @param openTo what of the office it is open to; nothing outside
   */
  record Route(
      String method, String path, List<String> produces, boolean says, Set<Capability> openTo) {
    boolean changes() {
      return !List.of("GET", "HEAD", "OPTIONS").contains(method);
    }
  }

  static List<Route> all() {
    return ALL;
  }

  /** The beans stay as they are: what they do by the clock would fail without the others. */
  private static List<Route> read() {
    return context()
        .getBean(Router.class)
        .uriRoutes()
        .filter(route -> route.getDeclaringType().getName().startsWith("jp.passportweb."))
        .map(Routes::route)
        .distinct()
        .toList();
  }

  private static Route route(UriRouteInfo<?, ?> route) {
    return new Route(
        route.getHttpMethodName(),
        route.getUriMatchTemplate().toString().replaceAll("\\{[^}]*}", SOME_ID),
        route.getProduces().stream().map(Object::toString).toList(),
        route.getTargetMethod().getAnnotationMetadata().hasAnnotation(Produces.class),
        Openings.of(route.getTargetMethod().getTargetMethod()));
  }

  private static ApplicationContext context() {
    return ApplicationContext.builder()
        .properties(
            Map.of(
                "passport.home",
                home(),
                "passport.operator-password",
                "correct horse 12",
                "passport.workers.mail-every",
                SELDOM,
                "passport.workers.issue-every",
                SELDOM,
                "passport.workers.lists-every",
                SELDOM,
                "passport.workers.calendar-every",
                SELDOM,
                "datasources.default.url",
                "jdbc:h2:mem:routes;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH"))
        .start();
  }

  private static String home() {
    try {
      return Files.createTempDirectory("passport-routes").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
