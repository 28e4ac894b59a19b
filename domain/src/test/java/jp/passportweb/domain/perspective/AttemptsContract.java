package jp.passportweb.domain.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaLine;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaReason;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.caa.ReportAddress;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationSamples;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.PersistentDiagnosis;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.RedirectFlaw;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebDiagnosis;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Attempts} does. */
public abstract class AttemptsContract {
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00.123Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final DnsName SHOP = new DnsName("shop.example.jp");
  private static final AuthorizationDomainName NAME = AuthorizationDomainName.of(SHOP);
  private static final RandomValue VALUE = RandomValue.draw(new Random(), NOW);
  private static final DnsFailure FAILURE =
      new DnsFailure(DnsFailure.Kind.BOGUS, true, true, Security.UNPROVEN, "「signature」 \"x\"\n");

  private final Attempts attempts;
  private final Repositories repositories;
  private AccountId account;
  private AccountId other;
  private PendingAuthorization pending;

  protected AttemptsContract(Repositories repositories) {
    this.attempts = repositories.attempts();
    this.repositories = repositories;
  }

  /** Inside of the test, and so of its transaction. */
  private void asked() {
    Scene scene = new Scene(repositories);
    account = scene.account();
    other = scene.account();
    pending = AuthorizationSamples.pending(account, SHOP.text(), NOW);
    repositories.authorizations().begin(pending);
  }

  @Test
  @DisplayName("DCV-5 everything that can be seen is kept as it was seen")
  void asSeen() {
    asked();
    List<Attempt> all = new ArrayList<>(everything().toList());
    all.forEach(attempt -> attempts.add(account, pending.id(), attempt));
    assertThat(attempts.latest(List.of(pending.id()), 999))
        .extracting(Attempts.OfAuthorization::attempt)
        .containsExactlyElementsOf(all.reversed());
  }

  @Test
  @DisplayName("DCV-5 the newest come first, as many as are asked for, of these authorizations")
  void newest() {
    asked();
    List<Attempt> all = everything().limit(3).toList();
    all.forEach(attempt -> attempts.add(account, pending.id(), attempt));
    assertThat(attempts.latest(List.of(pending.id()), 2))
        .extracting(Attempts.OfAuthorization::attempt)
        .containsExactly(all.get(2), all.get(1));
    assertThat(attempts.latest(List.of(), 2)).isEmpty();
  }

  @Test
  @DisplayName("CAA-1 the latest look at a name's records counts, for the account alone")
  void caa() {
    asked();
    Attempt first = ofCaa(SHOP, permitted());
    Attempt second = ofCaa(SHOP, forbidden(new CaaReason.NamesNobody()));
    Attempt wildcard = ofCaa(new DnsName("*.example.jp"), permitted());
    List.of(first, second, wildcard).forEach(attempt -> attempts.add(account, attempt));
    attempts.add(other, first);
    assertThat(attempts.latestCaa(account, List.of(SHOP))).containsExactly(second);
    assertThat(attempts.latestCaa(account, List.of(SHOP, new DnsName("*.example.jp"), nobodys())))
        .containsExactlyInAnyOrder(second, wildcard);
    assertThat(attempts.latestCaa(account, List.of())).isEmpty();
  }

  private static DnsName nobodys() {
    return new DnsName("nobody.example.jp");
  }

  private static Stream<Attempt> everything() {
    return Stream.of(
            diagnoses().map(AttemptsContract::ofRecords),
            Stream.of(new Diagnosis.Proven("http://x", Reach.NAME), htmlInstead())
                .map(AttemptsContract::ofPage),
            decisions().map(decision -> ofCaa(SHOP, decision)),
            Stream.of(true, false).map(AttemptsContract::ofContact))
        .flatMap(each -> each);
  }

  private static Stream<Diagnosis> diagnoses() {
    return Stream.of(
        new Diagnosis.Proven("_passport.shop.example.jp", Reach.TREE),
        new Diagnosis.ValueTooOld(NOW),
        new DnsDiagnosis.NothingThere("a.example", true),
        new DnsDiagnosis.WrongPlace("a.example", "b.example"),
        new DnsDiagnosis.OtherValue("a.example", List.of("x", "<b>"), Duration.ofHours(1), true),
        new DnsDiagnosis.AliasInTheWay("a.example", List.of("b.example")),
        new DnsDiagnosis.BrokenSignatures("a.example", FAILURE),
        new DnsDiagnosis.NoAnswer("a.example", FAILURE),
        new PersistentDiagnosis.MalformedRecord("a.example", "x"),
        new PersistentDiagnosis.OtherIssuers("a.example", List.of("ca.example")),
        new PersistentDiagnosis.OtherAccount("a.example", "x", "y"),
        new PersistentDiagnosis.Ended("a.example", NOW),
        new PersistentDiagnosis.NameAlone("a.example"));
  }

  private static WebDiagnosis htmlInstead() {
    return new WebDiagnosis.HtmlInstead("http://shop.example.jp/", "<html>");
  }

  private static Stream<CaaDecision> decisions() {
    CaaRecord record = new CaaRecord(128, "issue", "ca.example; a=\"b\"");
    return Stream.concat(
        Stream.of(
                new CaaDecision.NothingSaid(),
                new CaaDecision.NothingRestricted("example.jp", List.of(record)),
                new CaaDecision.NamesUs("example.jp", record, List.of(record)),
                new CaaDecision.ForgivenFailure("example.jp", FAILURE))
            .map(ground -> new CaaDecision.Permitted(ground, NOW.plusSeconds(9))),
        Stream.of(
                new CaaReason.NamesOthers(List.of("ca.example")),
                new CaaReason.NamesNobody(),
                new CaaReason.OtherAccount(List.of("https://a")),
                new CaaReason.OtherMethod(List.of("dns-01")),
                new CaaReason.Malformed("x;;"),
                new CaaReason.UnknownCriticalTag("tbs"),
                new CaaReason.LookUpFailed(FAILURE))
            .map(AttemptsContract::forbidden));
  }

  private static CaaDecision permitted() {
    return new CaaDecision.Permitted(new CaaDecision.NothingSaid(), NOW);
  }

  private static CaaDecision forbidden(CaaReason reason) {
    CaaRecord record = new CaaRecord(0, "issue", "passport.example");
    return new CaaDecision.Forbidden(
        "example.jp",
        List.of(record),
        reason,
        new CaaLine("example.jp", record),
        List.of(
            new ReportAddress.ByMail(new EmailAddress("security@example.jp")),
            new ReportAddress.ByWeb(URI.create("https://example.jp/iodef"))));
  }

  private static Attempt ofCaa(DnsName name, CaaDecision decision) {
    CaaLookup lookup =
        new CaaLookup(
            name,
            List.of(
                new DnsAnswer.NoSuchName<>(name.text(), List.of(), Security.SECURE),
                new DnsAnswer.NoRecords<>("example.jp", List.of("b.example"), Security.INSECURE),
                new DnsAnswer.Found<>(
                    "jp",
                    List.of(),
                    List.of(new CaaRecord(0, "issue", "ca.example")),
                    Duration.ofMinutes(5),
                    Security.UNPROVEN)));
    return attempt(
        new Question.CaaPermits(
            new CaaQuestion(name, Set.of("https://a"), Set.of(ValidationMethod.DNS_CHANGE))),
        new Finding.OfCaa(lookup, decision));
  }

  private static Attempt ofRecords(Diagnosis diagnosis) {
    return attempt(
        new Question.ShowsDnsChange(new DnsChange(NAME, "_passport", VALUE), List.of(NAME)),
        new Finding.OfRecords(
            List.of(
                new DnsAnswer.Found<>(
                    "a.example", List.of("b"), List.of("x", "「」"), Duration.ZERO, Security.SECURE),
                new DnsAnswer.Failed<>("b.example", List.of(), FAILURE)),
            diagnosis));
  }

  private static Attempt ofPage(Diagnosis diagnosis) {
    WebAnswer answer =
        new WebAnswer(
            List.of(new WebAnswer.Hop("http://shop.example.jp/", "192.0.2.1", 302)),
            "https://www.example.jp/",
            diagnosis.isProof()
                ? new WebAnswer.Answered("192.0.2.1", 200, "text/plain", VALUE.text(), false)
                : new WebAnswer.RefusedRedirect("192.0.2.1", 302, "ftp://x", RedirectFlaw.SCHEME));
    return attempt(
        new Question.ShowsPage(new AgreedPage(NAME, "passport.txt", VALUE)),
        new Finding.OfPage(answer, diagnosis));
  }

  private static Attempt ofContact(boolean published) {
    return attempt(
        new Question.ShowsContactMail(NAME, new EmailAddress("admin@example.jp")),
        new Finding.OfContact(
            new DnsAnswer.NoRecords<>("x.example", List.of(), Security.SECURE), published));
  }

  private static Attempt attempt(Question question, Finding finding) {
    Report primary = Report.of(Places.TOKYO, finding);
    List<Report> remotes =
        List.of(
            Report.of(Places.SINGAPORE, finding), new Report.Silent(Places.FRANKFURT, "too late"));
    return new Attempt(
        question,
        NOW,
        finding,
        new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS).count(primary, remotes, TODAY));
  }
}
