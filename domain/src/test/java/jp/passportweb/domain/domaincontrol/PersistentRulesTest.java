package jp.passportweb.domain.domaincontrol;

import static jp.passportweb.domain.domaincontrol.Heard.noName;
import static jp.passportweb.domain.domaincontrol.Heard.records;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 DCV-4 what persistent TXT records prove (BR 3.2.2.4.22)")
class PersistentRulesTest {
  private static final String AT = "_validation-persist.example.com";
  private static final String ACCOUNT = "https://ca.example/acct/7";
  private static final String OURS = "ca.example; accounturi=" + ACCOUNT;
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

  private final PersistentRules rules = new PersistentRules(List.of("ca.example", "Old.example"));

  @Test
  @DisplayName("where it stands, and what a holder is told to set")
  void line() {
    assertThat(PersistentRules.place(new AuthorizationDomainName("example.com"))).isEqualTo(AT);
    assertThat(rules.line(ACCOUNT, Reach.NAME)).isEqualTo(OURS);
    assertThat(rules.line(ACCOUNT, Reach.TREE)).isEqualTo(OURS + "; policy=wildcard");
    assertThat(diagnose(Reach.TREE, rules.line(ACCOUNT, Reach.TREE)).isProof()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ca.example; accounturi=https://ca.example/acct/7, NAME",
    "CA.Example ;AccountURI=https://ca.example/acct/7, NAME",
    "old.example; accounturi=https://ca.example/acct/7, NAME",
    "ca.example; unknown=1; accounturi=https://ca.example/acct/7; unknown=2, NAME",
    "ca.example; accounturi=https://ca.example/acct/7; policy=wildcard, TREE",
    "ca.example; accounturi=https://ca.example/acct/7; POLICY=WildCard, TREE",
    "ca.example; accounturi=https://ca.example/acct/7; policy=other, NAME"
  })
  @DisplayName("the account's record proves the name, and the tree where it says so")
  void proven(String record, Reach reach) {
    assertThat(diagnose(Reach.NAME, "v=spf1 -all", record))
        .isEqualTo(new Diagnosis.Proven(AT, reach));
  }

  @ParameterizedTest(name = "until {0}: {1}")
  @CsvSource({
    "1795921199, false",
    "1795921200, true",
    "1795921201, true",
    "99999999999, true",
    "0, false"
  })
  @DisplayName("until its holder lets it end, that second included")
  void until(long seconds, boolean proves) {
    assertThat(NOW.getEpochSecond()).isEqualTo(1795921200);
    assertThat(diagnose(Reach.NAME, OURS + "; persistUntil=" + seconds))
        .isEqualTo(
            proves
                ? new Diagnosis.Proven(AT, Reach.NAME)
                : new PersistentDiagnosis.Ended(AT, Instant.ofEpochSecond(seconds)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "ca.example",
        "ca.example;",
        "ca.example; accounturi=",
        "ca.example; accounturi=https://ca.example/acct/7;",
        "ca.example; accounturi=https://ca.example/acct/7; accounturi=https://ca.example/acct/7",
        "ca.example; accounturi=https://ca.example/acct/7; AccountUri=x",
        "ca.example; accounturi=https://ca.example/acct/7; policy=wildcard; policy=wildcard",
        "ca.example; accounturi=https://ca.example/acct/7; persistUntil=1; persistUntil=2",
        "ca.example; accounturi=https://ca.example/acct/7; persistUntil=tomorrow",
        "ca.example; accounturi=https://ca.example/acct/7; persistUntil=-1",
        "ca.example; accounturi=https://ca.example/acct/7; persistUntil=",
        "ca.example; accounturi=https://ca.example/acct/7; persistUntil=999999999999999999999",
        "ca.example; accounturi=https://ca.example/acct/7 policy=wildcard",
        "ca.example, accounturi=https://ca.example/acct/7"
      })
  @DisplayName("what says too little, something twice or nothing that can be read")
  void malformed(String record) {
    Diagnosis diagnosis = diagnose(Reach.NAME, record);
    assertThat(diagnosis.isProof()).isFalse();
    if (!record.contains(",")) {
      assertThat(diagnosis).isEqualTo(new PersistentDiagnosis.MalformedRecord(AT, record));
    }
  }

  @Test
  @DisplayName("one good record is enough beside bad ones, ours and others'")
  void several() {
    assertThat(diagnose(Reach.NAME, "ca.example;", "other.example; accounturi=x", OURS).isProof())
        .isTrue();
  }

  @Test
  @DisplayName("another account, other authorities, the name alone")
  void others() {
    assertThat(diagnose(Reach.NAME, OURS + "0"))
        .isEqualTo(new PersistentDiagnosis.OtherAccount(AT, ACCOUNT + "0", ACCOUNT));
    assertThat(
            diagnose(
                Reach.NAME, "other.example; accounturi=x", "third.example; accounturi=y", "v=x"))
        .isEqualTo(
            new PersistentDiagnosis.OtherIssuers(AT, List.of("other.example", "third.example")));
    assertThat(diagnose(Reach.TREE, OURS)).isEqualTo(new PersistentDiagnosis.NameAlone(AT));
  }

  @Test
  @DisplayName("no record of the kind, or no answer")
  void none() {
    assertThat(diagnose(Reach.NAME, "v=spf1 -all"))
        .isEqualTo(new DnsDiagnosis.OtherValue(AT, List.of("v=spf1 -all"), Heard.TTL, false));
    assertThat(rules.diagnose(noName(AT), ACCOUNT, Reach.NAME, NOW))
        .isEqualTo(new DnsDiagnosis.NothingThere(AT, false));
    assertThat(rules.diagnose(Heard.failed(AT, Kind.BOGUS), ACCOUNT, Reach.NAME, NOW))
        .isEqualTo(new DnsDiagnosis.BrokenSignatures(AT, Heard.failure(Kind.BOGUS)));
  }

  private Diagnosis diagnose(Reach wanted, String... texts) {
    return rules.diagnose(records(AT, texts), ACCOUNT, wanted, NOW);
  }
}
