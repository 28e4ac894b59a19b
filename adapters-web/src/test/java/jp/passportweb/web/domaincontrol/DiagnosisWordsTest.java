package jp.passportweb.web.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.PersistentDiagnosis;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.domaincontrol.WebDiagnosis;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.SamplePages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("DCV-4 what was seen, in plain words, with what to do")
class DiagnosisWordsTest {
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
  private static final String PLACE = "_passport.shop.example.jp";

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("DCV-4 everything that can be wrong has words and a remedy of its own")
  void complete(Language language) {
    Page page = SamplePages.at(NOW, language);
    List<DiagnosisWords.Words> all =
        troubles().map(diagnosis -> DiagnosisWords.say(page, diagnosis)).toList();
    assertThat(all)
        .allSatisfy(words -> {
          assertThat(words.title()).isNotBlank().doesNotContain("{");
          assertThat(words.remedy()).isNotBlank().doesNotContain("{");
        });
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} with {1} twice: {2}")
  @CsvSource({
    "_passport.shop.example.jp, .example.jp, _passport.shop",
    "_passport.example.jp, .example.jp, _passport",
    "_passport.www.shop.example.co.jp, .example.co.jp, _passport.www.shop",
    "_passport.shop.example.jp, .other.example.com, _passport.shop.example.jp.",
  })
  @DisplayName("DCV-4 with the zone's name twice, what to type instead is said")
  void doubled(String expected, String zone, String typed) {
    DiagnosisWords.Words words =
        DiagnosisWords.say(
            SamplePages.at(NOW, Language.JA),
            new DnsDiagnosis.WrongPlace(expected + zone, expected));
    assertThat(words.remedy()).contains("「" + typed + "」だけ");
  }

  @Test
  @DisplayName("DCV-4 of an old value it is told how long it may still be seen")
  void timeToLive() {
    DnsDiagnosis old =
        new DnsDiagnosis.OtherValue(PLACE, List.of("0a"), Duration.ofMinutes(60), true);
    assertThat(DiagnosisWords.say(SamplePages.at(NOW, Language.JA), old).remedy())
        .contains("3600秒");
  }

  private static Stream<Diagnosis> troubles() {
    return Stream.of(
            Stream.of(
                new Diagnosis.ValueTooOld(NOW),
                new DnsDiagnosis.NothingThere(PLACE, true),
                new DnsDiagnosis.NothingThere(PLACE, false),
                new DnsDiagnosis.WrongPlace(PLACE + ".example.jp", PLACE),
                new DnsDiagnosis.WrongPlace("passport.shop.example.jp", PLACE),
                new DnsDiagnosis.OtherValue(PLACE, List.of("x"), Duration.ZERO, false),
                new DnsDiagnosis.OtherValue(PLACE, List.of("x"), Duration.ZERO, true),
                new DnsDiagnosis.AliasInTheWay(PLACE, List.of("b.example")),
                new DnsDiagnosis.BrokenSignatures(PLACE, failure(DnsFailure.Kind.BOGUS)),
                new PersistentDiagnosis.MalformedRecord(PLACE, "x"),
                new PersistentDiagnosis.OtherIssuers(PLACE, List.of("ca.example")),
                new PersistentDiagnosis.OtherAccount(PLACE, "a", "b"),
                new PersistentDiagnosis.Ended(PLACE, NOW),
                new PersistentDiagnosis.NameAlone(PLACE),
                new WebDiagnosis.NoAddress("shop.example.jp", ""),
                new WebDiagnosis.ForbiddenAddress("shop.example.jp", "127.0.0.1"),
                new WebDiagnosis.NoConnection("http://x", "192.0.2.1", "refused"),
                new WebDiagnosis.TooSlow("http://x"),
                new WebDiagnosis.NoWebAnswer("http://x", ""),
                new WebDiagnosis.WrongStatus("http://x", 404),
                new WebDiagnosis.HtmlInstead("http://x", "<html>"),
                new WebDiagnosis.OtherContent("http://x", "x", List.of(), false),
                new WebDiagnosis.OtherContent("http://x", "x", List.of(), true)),
            Stream.of(DnsFailure.Kind.values())
                .filter(kind -> kind != DnsFailure.Kind.BOGUS)
                .map(kind -> new DnsDiagnosis.NoAnswer(PLACE, failure(kind))),
            Stream.of(RedirectFlaw.values())
                .map(flaw -> new WebDiagnosis.RefusedRedirect("http://x", 302, "ftp://y", flaw)))
        .flatMap(each -> each);
  }

  private static DnsFailure failure(DnsFailure.Kind kind) {
    return new DnsFailure(kind, true, true, Security.UNPROVEN, "");
  }

  @Test
  @DisplayName("DCV-4 what is proven has nothing to be mended")
  void proven() {
    assertThat(
            DiagnosisWords.say(
                    SamplePages.at(NOW, Language.JA), new Diagnosis.Proven(PLACE, Reach.TREE))
                .remedy())
        .isEmpty();
  }
}
