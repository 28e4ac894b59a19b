package jp.passportweb.network.perspective;

import static jp.passportweb.network.perspective.SmallWorld.NOW;
import static jp.passportweb.network.perspective.SmallWorld.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.AgreedPageRules;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.DnsChangeRules;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.domaincontrol.WebDiagnosis;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.network.dns.SmallZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DCV-5 DNS-1 what is seen from here, and what the domain makes of it")
class LocalObserverTest {
  private static final AuthorizationDomainName NAME =
      new AuthorizationDomainName("www.example.test");

  private final RandomValue value = new RandomValue(VALUE, NOW);
  private SmallWorld world;
  private Observer observer;

  @BeforeEach
  void start() throws IOException {
    world =
        new SmallWorld(
            SmallZone.signed(
                    "example.test.",
                    NOW,
                    "www A 127.0.0.1",
                    "inside A 10.0.0.1",
                    "_passport.www TXT \"" + VALUE + "\"",
                    "_passport.shop.example.test TXT \"" + VALUE + "\"",
                    "_passport.changed TXT \"x\"",
                    "@ CAA 0 issue \"ca.example; validationmethods=ca-tbr-7\"",
                    "changed A 127.0.0.1")
                .tampered("_passport.changed TXT \"" + VALUE + "\""));
    observer = world.observer();
  }

  @AfterEach
  void stop() throws IOException {
    world.close();
  }

  @Test
  @DisplayName("a TXT record proves the name")
  void txt() {
    assertThat(diagnose(NAME))
        .isEqualTo(new Diagnosis.Proven("_passport." + NAME.text(), Reach.TREE));
  }

  @Test
  @DisplayName("one with the zone's name twice does not, and is found")
  void stray() {
    AuthorizationDomainName zone = new AuthorizationDomainName("example.test");
    DnsChange change =
        new DnsChange(new AuthorizationDomainName("shop.example.test"), "_passport", value);
    List<DnsAnswer<String>> seen =
        Stream.concat(change.places().stream(), change.strays(List.of(zone)).stream())
            .map(observer::txt)
            .toList();
    assertThat(DnsChangeRules.diagnose(change, seen, NOW))
        .isEqualTo(
            new DnsDiagnosis.WrongPlace(
                "_passport.shop.example.test.example.test", "_passport.shop.example.test"));
  }

  @Test
  @DisplayName("one that was changed after it was signed does not")
  void tampered() {
    assertThat(diagnose(new AuthorizationDomainName("changed.example.test")))
        .isInstanceOf(DnsDiagnosis.BrokenSignatures.class);
  }

  @Test
  @DisplayName("a page proves the name; one inside of somebody's network is not looked at")
  void page() {
    AgreedPage page = new AgreedPage(NAME, "passport.txt", value);
    assertThat(AgreedPageRules.diagnose(page, observer.page(page.address()), NOW))
        .isEqualTo(new Diagnosis.Proven(page.address().toString(), Reach.NAME));
    AgreedPage inside =
        new AgreedPage(new AuthorizationDomainName("inside.example.test"), "passport.txt", value);
    assertThat(AgreedPageRules.diagnose(inside, observer.page(inside.address()), NOW))
        .isEqualTo(new WebDiagnosis.ForbiddenAddress("inside.example.test", "10.0.0.1"));
  }

  @Test
  @DisplayName("CAA above the name binds it to a method")
  void caa() {
    assertThat(decide(ValidationMethod.DNS_CHANGE)).isInstanceOf(CaaDecision.Permitted.class);
    assertThat(decide(ValidationMethod.AGREED_WEB_PAGE)).isInstanceOf(CaaDecision.Forbidden.class);
  }

  private CaaDecision decide(ValidationMethod method) {
    DnsName name = new DnsName("*.www.example.test");
    return new CaaRules(List.of("ca.example"))
        .decide(new CaaQuestion(name, Set.of(), Set.of(method)), observer.caa(name), NOW);
  }

  private Diagnosis diagnose(AuthorizationDomainName name) {
    DnsChange change = new DnsChange(name, "_passport", value);
    List<DnsAnswer<String>> seen = change.places().stream().map(observer::txt).toList();
    return DnsChangeRules.diagnose(change, seen, NOW);
  }
}
