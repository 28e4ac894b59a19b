package jp.passportweb.domain.domaincontrol;

import static jp.passportweb.domain.domaincontrol.Heard.behind;
import static jp.passportweb.domain.domaincontrol.Heard.failed;
import static jp.passportweb.domain.domaincontrol.Heard.failure;
import static jp.passportweb.domain.domaincontrol.Heard.noName;
import static jp.passportweb.domain.domaincontrol.Heard.noRecords;
import static jp.passportweb.domain.domaincontrol.Heard.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 DCV-4 what TXT records show of an agreed change (BR 3.2.2.4.7)")
class DnsChangeRulesTest {
  private static final Instant MADE = Instant.parse("2026-11-29T03:00:00Z");
  private static final Instant NOW = MADE.plusSeconds(3600);
  private static final String VALUE = "0123456789abcdef0123456789abcdef01234567";
  private static final String EARLIER = "fedcba9876543210fedcba9876543210fedcba98";
  private static final String PLACE = "_passport.www.example.com";
  private static final String NAME = "www.example.com";

  private final DnsChange change =
      new DnsChange(new AuthorizationDomainName(NAME), "_passport", new RandomValue(VALUE, MADE));

  @Test
  @DisplayName("the value proves the name and all below it, at the label or at the name itself")
  void proven() {
    assertThat(diagnose(records(PLACE, "v=spf1 -all", VALUE), noRecords(NAME)))
        .isEqualTo(new Diagnosis.Proven(PLACE, Reach.TREE));
    assertThat(diagnose(noName(PLACE), records(NAME, "\"" + VALUE + "\"")))
        .isEqualTo(new Diagnosis.Proven(NAME, Reach.TREE));
  }

  @Test
  @DisplayName("an alias that was delegated once proves it as well")
  void delegated() {
    assertThat(diagnose(behind(PLACE, "k7.dcv.ca.example", VALUE), noRecords(NAME)))
        .isEqualTo(new Diagnosis.Proven(PLACE, Reach.TREE));
  }

  @Test
  @DisplayName("a trouble at one place is none where the other holds the value")
  void eitherPlace() {
    assertThat(diagnose(failed(PLACE, Kind.TIMED_OUT), records(NAME, VALUE)).isProof()).isTrue();
    assertThat(diagnose(records(PLACE, VALUE), failed(NAME, Kind.BOGUS)).isProof()).isTrue();
  }

  @Test
  @DisplayName("nothing there: with the name, or without")
  void nothing() {
    assertThat(diagnose(noName(PLACE), noRecords(NAME)))
        .isEqualTo(new DnsDiagnosis.NothingThere(PLACE, false));
    assertThat(diagnose(noRecords(PLACE), records(NAME, "v=spf1 -all")))
        .isEqualTo(new DnsDiagnosis.NothingThere(PLACE, true));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "_passport.www.example.com.www.example.com",
        "_passport.www.example.com.example.com",
        "passport.www.example.com",
        "_passport.example.com"
      })
  @DisplayName("the right value at a wrong place explains, and proves nothing")
  void stray(String stray) {
    assertThat(change.strays(zones())).contains(stray);
    assertThat(diagnose(noName(PLACE), noRecords(NAME), records(stray, VALUE)))
        .isEqualTo(new DnsDiagnosis.WrongPlace(stray, PLACE));
    assertThat(diagnose(records(PLACE, EARLIER), noRecords(NAME), records(stray, VALUE)))
        .isEqualTo(new DnsDiagnosis.WrongPlace(stray, PLACE));
  }

  @Test
  @DisplayName("where it may have strayed to is no place where it counts")
  void strays() {
    assertThat(change.strays(zones()))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(change.places());
  }

  @Test
  @DisplayName(
      "another value: an earlier one of ours, with the time for which it is kept, or a stranger")
  void otherValue() {
    assertThat(diagnose(records(PLACE, EARLIER), noRecords(NAME)))
        .isEqualTo(new DnsDiagnosis.OtherValue(PLACE, List.of(EARLIER), Heard.TTL, true));
    assertThat(diagnose(records(PLACE, "hello"), noRecords(NAME)))
        .isEqualTo(new DnsDiagnosis.OtherValue(PLACE, List.of("hello"), Heard.TTL, false));
    assertThat(diagnose(noName(PLACE), records(NAME, "v=spf1 -all", EARLIER)))
        .isEqualTo(
            new DnsDiagnosis.OtherValue(NAME, List.of("v=spf1 -all", EARLIER), Heard.TTL, true));
  }

  @Test
  @DisplayName("an alias that leads to nothing")
  void alias() {
    assertThat(diagnose(noName(PLACE, "parked.example.net"), noRecords(NAME)))
        .isEqualTo(new DnsDiagnosis.AliasInTheWay(PLACE, List.of("parked.example.net")));
    assertThat(diagnose(noRecords(PLACE, "a.example.net", "b.example.net"), noRecords(NAME)))
        .isEqualTo(
            new DnsDiagnosis.AliasInTheWay(PLACE, List.of("a.example.net", "b.example.net")));
  }

  @Test
  @DisplayName("DNS-1 signatures that do not hold prove nothing, and are told as such")
  void bogus() {
    assertThat(diagnose(failed(PLACE, Kind.BOGUS), noRecords(NAME)))
        .isEqualTo(new DnsDiagnosis.BrokenSignatures(PLACE, failure(Kind.BOGUS)));
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "BOGUS")
  @DisplayName("no answer, for whatever reason")
  void noAnswer(Kind kind) {
    assertThat(diagnose(failed(PLACE, kind), noRecords(NAME)))
        .isEqualTo(new DnsDiagnosis.NoAnswer(PLACE, failure(kind)));
  }

  @Test
  @DisplayName("DCV-3 after 30 days the value proves nothing, though it is there")
  void old() {
    List<DnsAnswer<String>> seen = List.of(records(PLACE, VALUE), noRecords(NAME));
    Instant end = MADE.plus(RandomValue.GOOD);
    assertThat(DnsChangeRules.diagnose(change, seen, end.minusMillis(1)).isProof()).isTrue();
    assertThat(DnsChangeRules.diagnose(change, seen, end))
        .isEqualTo(new Diagnosis.ValueTooOld(MADE));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "_", "passport", "_Passport", "_a.b", "__"})
  @DisplayName("the label begins with an underscore and is one label")
  void label(String label) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DnsChange(change.name(), label, change.value()));
  }

  private Diagnosis diagnose(DnsAnswer<String> atPlace, DnsAnswer<String> atName) {
    return DnsChangeRules.diagnose(change, List.of(atPlace, atName), NOW);
  }

  private Diagnosis diagnose(
      DnsAnswer<String> atPlace, DnsAnswer<String> atName, DnsAnswer<String> atStray) {
    return DnsChangeRules.diagnose(change, List.of(atPlace, atName, atStray), NOW);
  }

  private static List<AuthorizationDomainName> zones() {
    return List.of(
        new AuthorizationDomainName("www.example.com"), new AuthorizationDomainName("example.com"));
  }
}
