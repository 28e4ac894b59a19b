package jp.passportweb.domain.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DCV-5 what one perspective sees of a question, and what it means")
class LookoutTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final String VALUE = "0123456789abcdef0123456789abcdef01234567";
  private static final AuthorizationDomainName NAME =
      new AuthorizationDomainName("www.example.com");

  private final SeenNetwork network = new SeenNetwork();
  private final RandomValue value = new RandomValue(VALUE, NOW);
  private final DnsChange change = new DnsChange(NAME, "_passport", value);
  private final Lookout lookout =
      new Lookout(
          network, new CaaRules(List.of("ca.example")), new PersistentRules(List.of("ca.example")));

  @Test
  @DisplayName("a TXT record, with all that was heard")
  void dnsChange() {
    network.txt("_passport.www.example.com", VALUE);
    Finding.OfRecords finding =
        (Finding.OfRecords) answer(new Question.ShowsDnsChange(change, List.of(NAME)));
    assertThat(finding.supports()).isTrue();
    assertThat(finding.heard()).hasSize(2);
  }

  @Test
  @DisplayName("one at a wrong place is looked for where it is not found, if that matters")
  void stray() {
    String stray = "_passport.www.example.com.www.example.com";
    network.txt(stray, VALUE);
    assertThat(diagnosis(new Question.ShowsDnsChange(change, List.of(NAME))))
        .isEqualTo(new DnsDiagnosis.WrongPlace(stray, change.place()));
    assertThat(diagnosis(new Question.ShowsDnsChange(change, List.of())))
        .isEqualTo(new DnsDiagnosis.NothingThere(change.place(), false));
  }

  @Test
  @DisplayName("a page")
  void page() {
    AgreedPage page = new AgreedPage(NAME, "passport.txt", value);
    assertThat(answer(new Question.ShowsPage(page)).supports()).isFalse();
    network.page(page.address(), VALUE);
    assertThat(answer(new Question.ShowsPage(page)).supports()).isTrue();
  }

  @Test
  @DisplayName("a persistent record")
  void persistent() {
    network.txt("_validation-persist.www.example.com", "ca.example; accounturi=acct:7@ca.example");
    assertThat(diagnosis(new Question.ShowsPersistent(NAME, "acct:7@ca.example", Reach.NAME)))
        .isEqualTo(new Diagnosis.Proven("_validation-persist.www.example.com", Reach.NAME));
    assertThat(
            answer(new Question.ShowsPersistent(NAME, "acct:8@ca.example", Reach.NAME)).supports())
        .isFalse();
  }

  @Test
  @DisplayName("an address for proofs of control")
  void contact() {
    network.txt("_validation-contactemail.www.example.com", "ssl@example.com");
    assertThat(
            answer(new Question.ShowsContactMail(NAME, new EmailAddress("ssl@example.com")))
                .supports())
        .isTrue();
    assertThat(
            answer(new Question.ShowsContactMail(NAME, new EmailAddress("x@example.com")))
                .supports())
        .isFalse();
  }

  @Test
  @DisplayName("CAA, with the time for which it counts")
  void caa() {
    network.caa("example.com", "ca.example");
    Finding.OfCaa finding = (Finding.OfCaa) answer(caaQuestion());
    assertThat(finding.supports()).isTrue();
    assertThat(((CaaDecision.Permitted) finding.decision()).usableUntil())
        .isEqualTo(NOW.plus(Duration.ofHours(8)));
    network.caa("www.example.com", "other.example");
    assertThat(answer(caaQuestion()).supports()).isFalse();
  }

  @Test
  @DisplayName(
      "MPIC-1 an attempt holds where the quorum is reached, and is one with its own primary")
  void attempt() {
    Finding finding = answer(caaQuestion());
    Report primary = new Report.Corroborates(Places.TOKYO, "");
    List<Report> remotes =
        Places.REMOTES.stream().<Report>map(at -> new Report.Corroborates(at, "")).toList();
    QuorumRules rules = new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS);
    LocalDate day = LocalDate.of(2026, 12, 15);
    Quorum reached = rules.count(primary, remotes, day);
    Quorum missed = rules.count(primary, remotes.subList(0, 3), day);
    assertThat(new Attempt(caaQuestion(), NOW, finding, reached).holds()).isTrue();
    assertThat(new Attempt(caaQuestion(), NOW, finding, missed).holds()).isFalse();
    Quorum other = rules.count(new Report.Differs(Places.TOKYO, ""), remotes, day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Attempt(caaQuestion(), NOW, finding, other));
  }

  @Test
  @DisplayName("every question tells which name it is about")
  void domain() {
    AgreedPage page = new AgreedPage(NAME, "passport.txt", value);
    assertThat(
            List.of(
                caaQuestion(),
                new Question.ShowsDnsChange(change, List.of()),
                new Question.ShowsPage(page),
                new Question.ShowsPersistent(NAME, "acct:7@ca.example", Reach.TREE),
                new Question.ShowsContactMail(NAME, new EmailAddress("ssl@example.com"))))
        .extracting(Question::domain)
        .containsOnly(NAME.text());
  }

  private static Question caaQuestion() {
    return new Question.CaaPermits(
        new CaaQuestion(
            new DnsName("www.example.com"), Set.of(), Set.of(ValidationMethod.DNS_CHANGE)));
  }

  private Diagnosis diagnosis(Question question) {
    return ((Finding.OfRecords) answer(question)).diagnosis();
  }

  private Finding answer(Question question) {
    return lookout.answer(question, NOW);
  }
}
