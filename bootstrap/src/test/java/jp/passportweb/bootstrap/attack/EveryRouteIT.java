package jp.passportweb.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.bootstrap.attack.Attacker.Visit;
import jp.passportweb.bootstrap.attack.Routes.Route;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("§7 what holds for every way in, also for those that are built later")
class EveryRouteIT {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** As which a foreign page, or a program, may send what it wants. */
  private static final List<String> TYPES =
      List.of(
          FORM,
          "Application/X-WWW-Form-URLencoded",
          "",
          "text/plain",
          "application/json",
          "application/ocsp-request",
          "multipart/form-data; boundary=a",
          ";;;");

  @Test
  @DisplayName("§7 every route says its type")
  void types() {
    assertThat(Routes.all()).hasSizeGreaterThan(80).allMatch(Route::says);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 nothing changes without the token of a form of ours, whatever the body's type")
  void forged(Target target) {
    Attacker attacker = target.attacker();
    Visit visit = attacker.visit();
    target.during(() -> {
      SoftAssertions all = new SoftAssertions();
      for (Route route : changing()) {
        for (String type : TYPES) {
          boolean parts = type.startsWith("multipart");
          // FIL-2: a form with a file is not read before it is known who sends it
          int refused = parts && route.path().endsWith("/files") ? 401 : 403;
          String body = parts ? part("act", "x") : "act=x";
          int status = attacker.send(route.method(), route.path(), type, body).status();
          all.assertThat(status).as(route + " as " + type).isEqualTo(refused);
        }
        String right = "_csrf=" + visit.token();
        int foreign =
            attacker
                .send(
                    route.method(),
                    route.path(),
                    FORM,
                    right,
                    visit.header(),
                    "Sec-Fetch-Site: cross-site\r\n")
                .status();
        all.assertThat(foreign).as(route + " from a foreign page").isEqualTo(403);
      }
      all.assertAll();
    });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "§7 a token that fits opens the way; of another visit, or beside the form, it does not")
  void token(Target target) {
    Attacker attacker = target.attacker();
    Visit visit = attacker.visit();
    String right = "_csrf=" + visit.token();
    String path = "/user/login/otp";
    target.during(() -> {
      assertThat(attacker.post(path, FORM, right, visit.header()).status()).isEqualTo(422);
      assertThat(attacker.post(path, TYPES.get(1), right, visit.header()).status()).isEqualTo(422);
      assertThat(attacker.post(path, FORM, right).status()).isEqualTo(403);
      assertThat(attacker.post(path + "?" + right, FORM, "a=b", visit.header()).status())
          .isEqualTo(403);
      assertThat(attacker.post(path, FORM, right, attacker.visit().header()).status())
          .isEqualTo(403);
      for (String site : List.of("cross-site", "same-site", "none", "", "Same-Origin")) {
        String header = "Sec-Fetch-Site: " + site + "\r\n";
        assertThat(attacker.post(path, FORM, right, visit.header(), header).status())
            .as(site)
            .isEqualTo(403);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("§7 whatever a reader takes, no way in fails; what cannot be had is 406 in words")
  void accept(Target target) {
    Attacker attacker = target.attacker();
    target.during(() -> {
      SoftAssertions all = new SoftAssertions();
      for (Route route : Routes.all()) {
        if (route.method().equals("GET")) {
          Answer page = attacker.get(route.path(), "Accept: text/html\r\n");
          all.assertThat(page.status()).as(route + " as a page").isLessThan(500).isNotEqualTo(406);
          Answer other = attacker.get(route.path(), "Accept: model/gltf+json\r\n");
          all.assertThat(other.status()).as(route + " as a model").isLessThan(500);
          boolean picky = route.produces().stream().noneMatch("*/*"::equals);
          if (picky && target.shows(route.path())) {
            all.assertThat(other.status()).as(route + " as a model").isEqualTo(406);
            all.assertThat(other.text()).contains("<h1>ご希望の形式では表示できません</h1>");
          }
        }
      }
      all.assertAll();
    });
  }

  private static List<Route> changing() {
    return Routes.all().stream()
        .filter(Route::changes)
        .filter(route -> !route.path().startsWith("/ocsp/"))
        .toList();
  }

  private static String part(String name, String value) {
    return "--a\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--a--\r\n"
        .formatted(name, value);
  }
}
