package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.passportweb.domain.certificate.KnownAuthorities.Known;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NOD-2: keys and database at a start")
class AuthorityStartRulesTest {
  private final InMemoryKeyring empty = new InMemoryKeyring("here", "Root", "Issuer");
  private final InMemoryKeyring here = new InMemoryKeyring("here", "Root", "Issuer");
  private final InMemoryKeyring elsewhere = new InMemoryKeyring("elsewhere", "Root", "Issuer");

  AuthorityStartRulesTest() {
    here.complete();
    elsewhere.complete();
  }

  @Test
  @DisplayName("NOD-2 on the first start all are to be made")
  void first() {
    assertThat(AuthorityStartRules.check(Known.NOTHING, empty, false))
        .isEqualTo(new AuthorityStart.Fitting(List.of("Root", "Issuer")));
  }

  @Test
  @DisplayName("NOD-2 the keys of the authorities that the database knows fit")
  void fitting() {
    assertThat(AuthorityStartRules.check(registered(here), here, true))
        .isEqualTo(new AuthorityStart.Fitting(List.of()));
  }

  @Test
  @DisplayName("NOD-2 a service that is new gets its authority beside those that are known")
  void newService() {
    InMemoryKeyring wider = new InMemoryKeyring("here", "Root", "Issuer", "New");
    InMemoryKeyring before = new InMemoryKeyring("here", "Root", "Issuer");
    before.complete();
    wider.complete();
    wider.lose("New");
    assertThat(AuthorityStartRules.check(registered(before), wider, true))
        .isEqualTo(new AuthorityStart.Fitting(List.of("New")));
  }

  @Test
  @DisplayName("NOD-2 without its keys no known authority is made a second time")
  void missing() {
    assertThat(AuthorityStartRules.check(registered(here), empty, false))
        .isEqualTo(new AuthorityStart.KeysMissing(List.of("Issuer", "Root")));
    here.lose("Issuer");
    elsewhere.lose("Root");
    assertThat(AuthorityStartRules.check(registered(fresh("here")), here, true))
        .isEqualTo(new AuthorityStart.KeysMissing(List.of("Issuer")));
  }

  @Test
  @DisplayName("NOD-2 keys of the same names from elsewhere are refused")
  void others() {
    assertThat(AuthorityStartRules.check(registered(here), elsewhere, true))
        .isEqualTo(new AuthorityStart.OtherKeys(List.of("Issuer", "Root")));
  }

  @Test
  @DisplayName("NOD-2 a database from before is told by what was signed, and not by nothing")
  void upgraded() {
    Known before = new Known(List.of(), Map.of("Issuer", here.authority("Issuer").certificate()));
    assertThat(AuthorityStartRules.check(before, here, true))
        .isEqualTo(new AuthorityStart.Fitting(List.of()));
    assertThat(AuthorityStartRules.check(before, elsewhere, true))
        .isEqualTo(new AuthorityStart.OtherKeys(List.of("Issuer")));
    assertThat(AuthorityStartRules.check(before, empty, true))
        .isEqualTo(new AuthorityStart.KeysMissing(List.of("Issuer")));
  }

  @Test
  @DisplayName("NOD-2 keys that were made by a first start which did not end are taken")
  void interrupted() {
    assertThat(AuthorityStartRules.check(Known.NOTHING, here, false))
        .isEqualTo(new AuthorityStart.Fitting(List.of()));
  }

  @Test
  @DisplayName("NOD-2 keys that were used do not begin with an empty database")
  void forgotten() {
    assertThat(AuthorityStartRules.check(Known.NOTHING, here, true))
        .isEqualTo(new AuthorityStart.DatabaseForgotten());
  }

  private static Known registered(InMemoryKeyring keyring) {
    return new Known(keyring.held(), Map.of());
  }

  private static InMemoryKeyring fresh(String node) {
    InMemoryKeyring keyring = new InMemoryKeyring(node, "Root", "Issuer");
    keyring.complete();
    return keyring;
  }
}
