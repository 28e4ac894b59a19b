package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import jp.passportweb.bootstrap.attack.Attacker.Visit;
import jp.passportweb.bootstrap.attack.Routes.Route;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.OperatorRole;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("OPR-1 every way into the office is open to the roles that it names, and to no other")
class RoleMatrixIT {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int FORBIDDEN = 403;
  private static final int UNKNOWN = 401;
  private static final Pattern COOKIE = Pattern.compile("(?i)\r\nset-cookie: (office=[^;\r\n]+)");

  /** Open to who is not in yet, or out already. */
  private static final Pattern DOOR = Pattern.compile("/office/(login(/.*)?|logout)");

  /** What changes nothing but the own access: all that an auditor may send. */
  private static final Set<Capability> READING = Set.of(Capability.READ_CASES, Capability.INSPECT);

  /** A member of staff in the office: the headers of each request, and the token of its forms. */
  private record In(String headers, String token) {}

  @Test
  @DisplayName("OPR-1 every way into the office says whom it is open to; the doors say nothing")
  void said() {
    SoftAssertions all = new SoftAssertions();
    for (Route route : office()) {
      all.assertThat(route.openTo().isEmpty())
          .as(route + " names whom it is open to")
          .isEqualTo(DOOR.matcher(route.path()).matches());
    }
    all.assertAll();
    assertThat(office()).hasSizeGreaterThan(12);
  }

  @Test
  @DisplayName("OPR-1 nothing that changes something is open to whoever reads")
  void changes() {
    assertThat(rooms())
        .filteredOn(Route::changes)
        .noneMatch(route -> route.openTo().stream().anyMatch(READING::contains));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("OPR-1 each role at each way in: 403 where it may not go, and nowhere else")
  void matrix(OperatorRole role) {
    Attacker attacker = Target.H2.attacker();
    In in = logIn(attacker, role);
    SoftAssertions all = new SoftAssertions();
    for (Route route : rooms()) {
      int status = status(attacker, in, route);
      if (status == UNKNOWN) {
        in = logIn(attacker, role);
        status = status(attacker, in, route);
      }
      boolean open = route.openTo().stream().anyMatch(role::may);
      all.assertThat(status == FORBIDDEN)
          .as(role + " at " + route + ": " + status)
          .isEqualTo(!open);
      all.assertThat(status).as(role + " at " + route).isNotEqualTo(UNKNOWN).isLessThan(500);
    }
    all.assertAll();
  }

  private static int status(Attacker attacker, In in, Route route) {
    return route.changes()
        ? attacker
            .send(route.method(), route.path(), FORM, "_csrf=" + in.token(), in.headers())
            .status()
        : attacker.get(route.path(), in.headers()).status();
  }

  private static In logIn(Attacker attacker, OperatorRole role) {
    Visit visit = attacker.visit();
    String body =
        "_csrf=%s&loginName=%s&password=%s"
            .formatted(
                visit.token(),
                role.name().toLowerCase(Locale.ROOT),
                RunningSystem.OPERATOR_PASSWORD.replace(' ', '+'));
    Answer answer = attacker.post("/office/login", FORM, body, visit.header());
    Matcher cookie = COOKIE.matcher(answer.text());
    assertThat(cookie.find()).as(answer.head()).isTrue();
    return new In("Cookie: " + visit.cookie() + "; " + cookie.group(1) + "\r\n", visit.token());
  }

  private static List<Route> rooms() {
    return office().stream().filter(route -> !DOOR.matcher(route.path()).matches()).toList();
  }

  private static List<Route> office() {
    return Routes.all().stream()
        .filter(route -> route.path().equals("/office") || route.path().startsWith("/office/"))
        .toList();
  }
}
