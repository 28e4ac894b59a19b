package jp.passportweb.domain.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("DCV-5 what a perspective tells of what it found, on one line")
class ReportTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final Diagnosis PROVEN = new Diagnosis.Proven("example.com", Reach.NAME);
  private static final Diagnosis OLD = new Diagnosis.ValueTooOld(NOW);

  @Test
  @DisplayName("CAA with every name that was asked")
  void caa() {
    SeenNetwork network = new SeenNetwork();
    network.caa("example.com", "ca.example", "other.example");
    Lookout lookout =
        new Lookout(
            network,
            new CaaRules(List.of("ca.example")),
            new PersistentRules(List.of("ca.example")));
    CaaQuestion question =
        new CaaQuestion(
            new DnsName("www.example.com"), Set.of(), Set.of(ValidationMethod.DNS_CHANGE));
    Report report = Report.of(Places.TOKYO, lookout.answer(new Question.CaaPermits(question), NOW));
    assertThat(report)
        .isEqualTo(
            new Report.Corroborates(
                Places.TOKYO,
                "www.example.com: NXDOMAIN (SECURE); example.com: 0 issue \"ca.example\","
                    + " 0 issue \"other.example\" (SECURE)"));
  }

  @Test
  @DisplayName("records, aliases before them, and failures")
  void records() {
    DnsFailure failure =
        new DnsFailure(DnsFailure.Kind.BOGUS, true, true, Security.SECURE, "as it says");
    Finding finding =
        new Finding.OfRecords(
            List.of(
                new DnsAnswer.NoRecords<>("a.test", List.of("b.test"), Security.INSECURE),
                new DnsAnswer.Failed<>("c.test", List.of(), failure)),
            OLD);
    assertThat(Report.of(Places.TOKYO, finding))
        .isEqualTo(
            new Report.Differs(
                Places.TOKYO, "a.test > b.test: NODATA (INSECURE); c.test: BOGUS (SECURE)"));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            new WebAnswer.Answered("192.0.2.1", 200, "", " a\r\nb\u0000\u001bc ", true),
            "200 \"a b c\""),
        Arguments.of(
            new WebAnswer.RefusedRedirect("192.0.2.1", 303, "/x", RedirectFlaw.STATUS),
            "303 to /x"),
        Arguments.of(new WebAnswer.NoAddress("a.test", null), "no address of a.test"),
        Arguments.of(
            new WebAnswer.ForbiddenAddress("a.test", "127.0.0.1"), "127.0.0.1 is not asked"),
        Arguments.of(new WebAnswer.NoConnection("192.0.2.1", "refused"), "192.0.2.1: refused"),
        Arguments.of(new WebAnswer.TimedOut("192.0.2.1"), "192.0.2.1: timed out"),
        Arguments.of(new WebAnswer.NotHttp("192.0.2.1", "SSH"), "192.0.2.1: SSH"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("pages")
  @DisplayName("pages, however they ended, without what does not belong on a line")
  void page(WebAnswer.End end, String told) {
    String page = URI.create("http://a.test/").toString();
    Finding finding = new Finding.OfPage(new WebAnswer(List.of(), page, end), PROVEN);
    assertThat(Report.of(Places.TOKYO, finding))
        .isEqualTo(new Report.Corroborates(Places.TOKYO, "http://a.test/: " + told));
  }

  @Test
  @DisplayName("and not more than a line holds")
  void bounded() {
    Finding finding =
        new Finding.OfPage(
            new WebAnswer(
                List.of(),
                "http://a.test/",
                new WebAnswer.Answered("192.0.2.1", 200, "", "x".repeat(4000), true)),
            OLD);
    assertThat(((Report.Differs) Report.of(Places.TOKYO, finding)).seen()).hasSize(500);
  }
}
