package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DCV-1 what an account has proven, and how long it may use it")
class AuthorizationRulesTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Instant MADE = Instant.parse("2026-11-29T03:00:00Z");

  private final AuthorizationRules rules = new AuthorizationRules(CatalogSamples.reuse());

  @ParameterizedTest(name = "{0} at {1}: until {2}")
  @CsvSource({
    // 200 days, to the second
    "DNS_CHANGE, 2026-03-15T00:00:00Z, 2026-10-01T00:00:00Z",
    "DNS_CHANGE, 2026-03-15T23:59:59Z, 2026-10-01T23:59:59Z",
    // the limit of 100 days cuts what reaches beyond its beginning, 2027-03-15 in Tokyo
    "DNS_CHANGE, 2026-08-26T14:59:59Z, 2027-03-14T14:59:59Z",
    "DNS_CHANGE, 2026-08-26T15:00:00Z, 2027-03-14T15:00:00Z",
    "DNS_CHANGE, 2026-08-27T00:00:00Z, 2027-03-14T15:00:00Z",
    "DNS_CHANGE, 2026-12-04T15:00:00Z, 2027-03-14T15:00:00Z",
    "DNS_CHANGE, 2026-12-04T15:00:01Z, 2027-03-14T15:00:01Z",
    "DNS_CHANGE, 2027-03-14T14:59:59Z, 2027-06-22T14:59:59Z",
    "DNS_CHANGE, 2027-03-14T15:00:00Z, 2027-06-22T15:00:00Z",
    // and that of 10 days, 2029-03-15 in Tokyo
    "DNS_CHANGE, 2028-12-04T14:59:59Z, 2029-03-14T14:59:59Z",
    "DNS_CHANGE, 2028-12-04T15:00:01Z, 2029-03-14T15:00:00Z",
    "DNS_CHANGE, 2029-03-04T15:00:00Z, 2029-03-14T15:00:00Z",
    "DNS_CHANGE, 2029-03-04T15:00:01Z, 2029-03-14T15:00:01Z",
    "DNS_CHANGE, 2029-03-14T15:00:00Z, 2029-03-24T15:00:00Z",
    "AGREED_WEB_PAGE, 2027-03-14T15:00:00Z, 2027-06-22T15:00:00Z",
    // mail dies with 2028-03-14, in Tokyo, whenever it proved something
    "CONSTRUCTED_MAIL, 2027-12-05T14:59:59Z, 2028-03-14T14:59:59Z",
    "CONSTRUCTED_MAIL, 2027-12-05T15:00:01Z, 2028-03-14T15:00:00Z",
    "TXT_CONTACT_MAIL, 2028-03-14T14:59:59Z, 2028-03-14T15:00:00Z",
    // what stays in the DNS is good for 10 days on every day
    "PERSISTENT_TXT, 2026-11-29T03:00:00Z, 2026-12-09T03:00:00Z",
    "PERSISTENT_TXT, 2029-06-01T03:00:00Z, 2029-06-11T03:00:00Z",
    // WHOIS proves nothing, however young
    "MAIL_TO_DOMAIN_CONTACT, 2026-11-29T03:00:00Z, 2025-07-14T15:00:00Z"
  })
  @DisplayName("200 days, 100 from 2027-03-15, 10 from 2029-03-15, and never beyond its method")
  void usableUntil(ValidationMethod method, Instant validated, Instant until) {
    Authorization authorization = authorization("example.com", method, Reach.NAME, validated);
    assertThat(rules.usableUntil(authorization)).isEqualTo(until);
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-11-29T02:59:59Z, false",
    "2026-11-29T03:00:00Z, true",
    "2027-03-14T14:59:59Z, true",
    "2027-03-14T15:00:00Z, false"
  })
  @DisplayName("it proves from its own instant until its end")
  void at(Instant now, boolean proves) {
    Authorization authorization =
        authorization("example.com", ValidationMethod.DNS_CHANGE, Reach.TREE, MADE);
    assertThat(rules.proves(authorization, new DnsName("www.example.com"), now)).isEqualTo(proves);
  }

  @ParameterizedTest(name = "{0} of example.com, {1}, for {2}: {3}")
  @CsvSource({
    "DNS_CHANGE, TREE, example.com, true",
    "DNS_CHANGE, TREE, a.b.example.com, true",
    "DNS_CHANGE, TREE, *.example.com, true",
    "DNS_CHANGE, TREE, *.b.example.com, true",
    "DNS_CHANGE, TREE, badexample.com, false",
    "DNS_CHANGE, TREE, example.com.evil.net, false",
    "DNS_CHANGE, TREE, com, false",
    "DNS_CHANGE, NAME, www.example.com, false",
    "PERSISTENT_TXT, NAME, example.com, true",
    "PERSISTENT_TXT, NAME, *.example.com, false",
    "PERSISTENT_TXT, NAME, www.example.com, false",
    "PERSISTENT_TXT, TREE, *.www.example.com, true",
    "AGREED_WEB_PAGE, NAME, example.com, true",
    "AGREED_WEB_PAGE, NAME, www.example.com, false",
    "AGREED_WEB_PAGE, NAME, *.example.com, false"
  })
  @DisplayName("which names it covers")
  void covers(ValidationMethod method, Reach reach, String name, boolean covers) {
    assertThat(authorization("example.com", method, reach, MADE).covers(new DnsName(name)))
        .isEqualTo(covers);
  }

  @Test
  @DisplayName("a method that proves one name proves no tree")
  void noTree() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> authorization("example.com", ValidationMethod.AGREED_WEB_PAGE, Reach.TREE, MADE));
  }

  @Test
  @DisplayName("of an account's own, the one counts that proves the name longest")
  void proofOf() {
    Authorization persistent =
        authorization("example.com", ValidationMethod.PERSISTENT_TXT, Reach.TREE, MADE);
    Authorization page =
        authorization("www.example.com", ValidationMethod.AGREED_WEB_PAGE, Reach.NAME, MADE);
    Authorization ofOther =
        new Authorization(
            new AuthorizationId(new UUID(0, 9)),
            new AccountId(new UUID(0, 2)),
            new AuthorizationDomainName("www.example.com"),
            ValidationMethod.DNS_CHANGE,
            Reach.TREE,
            MADE.plusSeconds(60));
    List<Authorization> all = List.of(persistent, page, ofOther);
    Instant now = MADE.plusSeconds(3600);
    assertThat(rules.proofOf(new DnsName("www.example.com"), ACCOUNT, all, now)).contains(page);
    assertThat(rules.proofOf(new DnsName("*.example.com"), ACCOUNT, all, now)).contains(persistent);
    assertThat(rules.proofOf(new DnsName("example.net"), ACCOUNT, all, now)).isEmpty();
    assertThat(rules.proofOf(new DnsName("*.example.com"), ACCOUNT, List.of(page, ofOther), now))
        .isEmpty();
  }

  private static Authorization authorization(
      String name, ValidationMethod method, Reach reach, Instant validated) {
    return new Authorization(
        new AuthorizationId(new UUID(0, 3)),
        ACCOUNT,
        new AuthorizationDomainName(name),
        method,
        reach,
        validated);
  }
}
