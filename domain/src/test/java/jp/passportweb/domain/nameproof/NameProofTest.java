package jp.passportweb.domain.nameproof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Everywhere;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.QuorumPolicy;
import jp.passportweb.domain.perspective.QuorumRules;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.perspective.SeenNetwork;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CAA-1 whether the latest look lets a name be signed")
class NameProofTest {
  private static final DnsName NAME = new DnsName("www.example.jp");
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
  private static final CaaQuestion QUESTION =
      new CaaQuestion(NAME, Set.of("https://a"), Set.of(ValidationMethod.DNS_CHANGE));
  private static final List<String> US = List.of("passport.example");

  private final SeenNetwork network = new SeenNetwork();
  private final Lookout lookout = new Lookout(network, new CaaRules(US), new PersistentRules(US));
  private final Everywhere everywhere = new Everywhere(lookout, () -> NOW);

  @ParameterizedTest(name = "{0} after the look: {1}")
  @CsvSource({"PT0S, true", "PT7H59M59.999S, true", "PT8H, false", "P30D, false"})
  @DisplayName("CAA-1 for 8 hours, where no record lives longer")
  void fresh(Duration after, boolean permits) {
    assertThat(proof(look()).permits(QUESTION, NOW.plus(after))).isEqualTo(permits);
  }

  @Test
  @DisplayName("CAA-2 only the very question counts: another account or method was not asked")
  void question() {
    NameProof proof = proof(look());
    assertThat(proof.permits(with("https://b", ValidationMethod.DNS_CHANGE), NOW)).isFalse();
    assertThat(proof.permits(with("https://a", ValidationMethod.AGREED_WEB_PAGE), NOW)).isFalse();
    assertThat(proof.permits(with("https://a", ValidationMethod.DNS_CHANGE), NOW)).isTrue();
  }

  @Test
  @DisplayName("CAA-1 without a look nothing is permitted, and nothing forbidden")
  void none() {
    NameProof proof = new NameProof(NAME, null, null);
    assertThat(proof.permits(QUESTION, NOW)).isFalse();
    assertThat(proof.isForbidden()).isFalse();
    assertThat(proof.failedJustNow(NOW)).isFalse();
  }

  @Test
  @DisplayName("MPIC-1 what too few others see permits nothing; it is looked again after a while")
  void tooFew() {
    everywhere.blind(3);
    NameProof proof = proof(look());
    assertThat(proof.permits(QUESTION, NOW)).isFalse();
    assertThat(proof.isForbidden()).isFalse();
    assertThat(proof.failedJustNow(NOW.plusSeconds(119))).isTrue();
    assertThat(proof.failedJustNow(NOW.plusSeconds(120))).isFalse();
  }

  @Test
  @DisplayName("CAA-2 a record for others forbids; one for us permits")
  void records() {
    network.caa("example.jp", "other-ca.example");
    assertThat(proof(look()).isForbidden()).isTrue();
    network.caa("example.jp", "other-ca.example", "passport.example");
    assertThat(proof(look()).permits(QUESTION, NOW)).isTrue();
  }

  private static CaaQuestion with(String account, ValidationMethod method) {
    return new CaaQuestion(NAME, Set.of(account), Set.of(method));
  }

  private static NameProof proof(Attempt caa) {
    return new NameProof(NAME, null, caa);
  }

  private Attempt look() {
    Question question = new Question.CaaPermits(QUESTION);
    Finding finding = lookout.answer(question, NOW);
    List<Report> remotes = finding.supports() ? everywhere.ask(question) : List.of();
    return new Attempt(
        question,
        NOW,
        finding,
        new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS)
            .count(
                Report.of(everywhere.primary(), finding),
                remotes,
                LocalDate.ofInstant(NOW, ValidityRules.TOKYO)));
  }
}
