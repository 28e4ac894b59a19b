package jp.passportweb.network.perspective;

import static jp.passportweb.network.perspective.Neighbourhood.NOW;
import static jp.passportweb.network.perspective.Neighbourhood.SYDNEY;
import static jp.passportweb.network.perspective.Neighbourhood.TOKEN;
import static jp.passportweb.network.perspective.Neighbourhood.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Place;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("MPIC-3 remote perspectives are asked by Open MPIC's API")
class RemotePerspectivesTest {
  private static final Perspective TOKYO =
      new Perspective(new PerspectiveId("tokyo"), Region.APNIC, new Place(35.68, 139.77));

  private Neighbourhood neighbourhood;
  private PerspectiveServer server;

  @BeforeEach
  void start() throws IOException {
    neighbourhood = new Neighbourhood();
    server = neighbourhood.serve();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    neighbourhood.close();
  }

  @Test
  @DisplayName("a TXT record before the name, or at it")
  void dnsChange() {
    assertThat(ask(change("www.example.test")).corroborates()).isTrue();
    assertThat(ask(change("bare.example.test")).corroborates()).isTrue();
    assertThat(ask(change("other.example.test")))
        .isInstanceOfSatisfying(
            Report.Differs.class,
            differs -> assertThat(differs.seen()).contains("_passport.other.example.test"));
  }

  @Test
  @DisplayName("an agreed page")
  void page() {
    assertThat(ask(page("www.example.test")).corroborates()).isTrue();
    assertThat(ask(page("inside.example.test"))).isInstanceOf(Report.Differs.class);
  }

  @Test
  @DisplayName("CAA, with the account to which it may bind us")
  void caa() {
    assertThat(ask(caa("www.example.test", "acct:8@ca.example")).corroborates()).isTrue();
    assertThat(ask(caa("*.free.test", "acct:8@ca.example")).corroborates()).isTrue();
    assertThat(ask(caa("bound.example.test", "acct:7@ca.example")).corroborates()).isTrue();
    assertThat(ask(caa("bound.example.test", "acct:8@ca.example")))
        .isInstanceOf(Report.Differs.class);
    assertThat(ask(caa("foreign.example.test", "acct:7@ca.example")))
        .isInstanceOfSatisfying(
            Report.Differs.class, differs -> assertThat(differs.seen()).contains("other.example"));
  }

  @Test
  @DisplayName("the address that a holder publishes")
  void contactMail() {
    assertThat(ask(contact("www.example.test")).corroborates()).isTrue();
    assertThat(ask(contact("other.example.test"))).isInstanceOf(Report.Differs.class);
  }

  @Test
  @DisplayName("a persistent record, and how far it reaches")
  void persistent() {
    assertThat(ask(persistent("www.example.test", Reach.NAME)).corroborates()).isTrue();
    assertThat(ask(persistent("www.example.test", Reach.TREE)))
        .isInstanceOfSatisfying(
            Report.Differs.class, differs -> assertThat(differs.seen()).contains("acct:7"));
    assertThat(ask(persistent("tree.example.test", Reach.TREE)).corroborates()).isTrue();
    assertThat(ask(persistent("ended.example.test", Reach.NAME)))
        .isInstanceOf(Report.Differs.class);
  }

  @Test
  @DisplayName("of no places nobody is asked")
  void none() {
    assertThat(perspectives(List.of()).ask(change("www.example.test"))).isEmpty();
  }

  @Test
  @DisplayName("each tells for itself, in the order of the places")
  void several() throws IOException {
    Perspective other =
        new Perspective(new PerspectiveId("other"), Region.ARIN, new Place(40.0, -80.0));
    PerspectiveServer down = neighbourhood.serve();
    Remote gone = new Remote(other, address(down), TOKEN);
    down.close();
    RemotePerspectives perspectives =
        perspectives(List.of(gone, remote(), new Remote(other, address(server), TOKEN)));
    assertThat(perspectives.primary()).isEqualTo(TOKYO);
    assertThat(perspectives.remotes()).containsExactly(other, SYDNEY, other);
    List<Report> reports = perspectives.ask(change("www.example.test"));
    assertThat(reports).extracting(Report::perspective).containsExactly(other, SYDNEY, other);
    assertThat(reports.get(0)).isInstanceOf(Report.Silent.class);
    assertThat(reports.get(1).corroborates()).isTrue();
    assertThat(reports.get(2))
        .isEqualTo(new Report.Silent(other, "answers for another perspective"));
  }

  @Test
  @DisplayName("another token opens nothing, and nobody is asked in clear text")
  void closed() {
    BearerToken wrong = new BearerToken("d".repeat(32));
    assertThat(
            perspectives(List.of(new Remote(SYDNEY, address(server), wrong)))
                .ask(change("www.example.test")))
        .containsExactly(new Report.Silent(SYDNEY, "status 401"));
    URI clear = URI.create("http://mpic.example.test/mpic");
    assertThatIllegalArgumentException().isThrownBy(() -> new Remote(SYDNEY, clear, TOKEN));
  }

  private Report ask(Question question) {
    return perspectives(List.of(remote())).ask(question).getFirst();
  }

  private Remote remote() {
    return new Remote(SYDNEY, address(server), TOKEN);
  }

  private static RemotePerspectives perspectives(List<Remote> remotes) {
    return new RemotePerspectives(TOKYO, remotes, List.of("ca.example"), Duration.ofSeconds(20));
  }

  private static URI address(PerspectiveServer server) {
    return URI.create("http://127.0.0.1:" + server.address().getPort() + "/mpic");
  }

  private static Question change(String name) {
    return new Question.ShowsDnsChange(
        new DnsChange(new AuthorizationDomainName(name), "_passport", new RandomValue(VALUE, NOW)),
        List.of());
  }

  private static Question page(String name) {
    return new Question.ShowsPage(
        new AgreedPage(
            new AuthorizationDomainName(name), "passport.txt", new RandomValue(VALUE, NOW)));
  }

  private static Question caa(String name, String account) {
    return new Question.CaaPermits(
        new CaaQuestion(new DnsName(name), Set.of(account), Set.of(ValidationMethod.DNS_CHANGE)));
  }

  private static Question contact(String name) {
    return new Question.ShowsContactMail(
        new AuthorizationDomainName(name), new EmailAddress("master@example.test"));
  }

  private static Question persistent(String name, Reach wanted) {
    return new Question.ShowsPersistent(
        new AuthorizationDomainName(name), "acct:7@ca.example", wanted);
  }
}
