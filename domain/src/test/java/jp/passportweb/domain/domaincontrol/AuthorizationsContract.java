package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Authorizations} does. */
public abstract class AuthorizationsContract {
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
  private static final AuthorizationDomainName SHOP = name("shop.example.jp");

  private final Authorizations authorizations;
  private final Scene scene;
  private AccountId account;
  private AccountId other;

  protected AuthorizationsContract(Repositories repositories) {
    authorizations = repositories.authorizations();
    scene = new Scene(repositories);
  }

  /** Inside of the test, and so of its transaction. */
  private void accounts() {
    account = scene.account();
    other = scene.account();
  }

  @Test
  @DisplayName("DCV-1 what begins is found as it began, by its account and name alone")
  void begun() {
    accounts();
    PendingAuthorization pending = begun("shop.example.jp");
    assertThat(authorizations.pending(pending.id())).contains(pending);
    assertThat(authorizations.pendingOf(account, List.of(SHOP))).containsExactly(pending);
    assertThat(authorizations.pendingOf(account, List.of(name("example.jp")))).isEmpty();
    assertThat(authorizations.pendingOf(other, List.of(SHOP))).isEmpty();
  }

  @Test
  @DisplayName("DCV-1 an account is asked for a name once at a time, another account besides")
  void once() {
    accounts();
    PendingAuthorization first = begun("shop.example.jp");
    assertThat(authorizations.begin(AuthorizationSamples.pending(account, "shop.example.jp", NOW)))
        .isFalse();
    assertThat(authorizations.begin(AuthorizationSamples.pending(other, "shop.example.jp", NOW)))
        .isTrue();
    assertThat(authorizations.pendingOf(account, List.of(SHOP))).containsExactly(first);
  }

  @Test
  @DisplayName("DCV-3 a random value is never used for another one")
  void oneValue() {
    accounts();
    PendingAuthorization first = begun("shop.example.jp");
    PendingAuthorization same =
        PendingAuthorization.begin(
            AuthorizationSamples.pending(other, "a.example.jp", NOW).id(),
            other,
            new DnsName("a.example.jp"),
            first.value(),
            NOW);
    assertThat(authorizations.begin(same)).isFalse();
  }

  @Test
  @DisplayName("DCV-4 what is due is given, the longest due first, and not before")
  void due() {
    accounts();
    PendingAuthorization later = begun("a.example.jp");
    PendingAuthorization tried = later.tried(NOW);
    authorizations.update(tried);
    PendingAuthorization now = begun("b.example.jp");
    assertThat(dueOfMine(NOW)).containsExactly(now.id());
    assertThat(dueOfMine(tried.nextTry())).containsExactly(now.id(), later.id());
    assertThat(authorizations.due(tried.nextTry(), 1)).hasSize(1);
  }

  @Test
  @DisplayName("DCV-4 every change is kept, and one that came too late is not")
  void changed() {
    accounts();
    PendingAuthorization first = begun("shop.example.jp");
    RandomValue fresh = RandomValue.draw(new Random(), NOW.plusSeconds(1));
    PendingAuthorization changed =
        first.tried(NOW).toldAt(NOW).forTree(NOW).with(fresh, NOW.plusSeconds(1)).tried(NOW);
    assertThat(authorizations.update(changed)).isTrue();
    assertThat(authorizations.pending(first.id()).orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(changed);
    assertThat(authorizations.update(first)).isFalse();
    assertThat(authorizations.withdraw(first)).isFalse();
  }

  @Test
  @DisplayName("DCV-1 what is proven is pending no more, and found by the name that was proven")
  void proven() {
    accounts();
    PendingAuthorization pending = begun("shop.example.jp");
    Authorization proven =
        pending.proven(
            name("example.jp"),
            ValidationMethod.DNS_CHANGE,
            Authorization.Reach.TREE,
            NOW.plusSeconds(5));
    assertThat(authorizations.prove(pending, proven)).isTrue();
    assertThat(authorizations.pending(pending.id())).isEmpty();
    assertThat(dueOfMine(NOW.plus(Duration.ofDays(99)))).isEmpty();
    assertThat(authorizations.provenOf(account, List.of(SHOP, name("example.jp"))))
        .containsExactly(proven);
    assertThat(authorizations.provenOf(account, List.of(SHOP))).isEmpty();
    assertThat(authorizations.provenOf(other, List.of(name("example.jp")))).isEmpty();
    assertThat(authorizations.prove(pending, proven)).isFalse();
  }

  @Test
  @DisplayName("DCV-1 after a proof, and after a withdrawal, the name can be asked for anew")
  void anew() {
    accounts();
    PendingAuthorization first = begun("shop.example.jp");
    authorizations.prove(first, AuthorizationSamples.proven(first, NOW));
    PendingAuthorization second = begun("shop.example.jp");
    assertThat(authorizations.withdraw(second)).isTrue();
    assertThat(authorizations.pendingOf(account, List.of(SHOP))).isEmpty();
    begun("shop.example.jp");
  }

  @Test
  @DisplayName("DCV-2 the label of a delegation holds the value as long as it is asked for")
  void delegated() {
    accounts();
    PendingAuthorization pending = begun("shop.example.jp");
    DelegationLabel label = DelegationLabel.of(account, SHOP);
    assertThat(authorizations.delegated(label)).containsExactly(pending.value());
    assertThat(authorizations.delegated(DelegationLabel.of(other, SHOP))).isEmpty();
    authorizations.prove(pending, AuthorizationSamples.proven(pending, NOW));
    assertThat(authorizations.delegated(label)).isEmpty();
  }

  private List<AuthorizationId> dueOfMine(Instant at) {
    return authorizations.due(at, 99).stream()
        .filter(pending -> pending.account().equals(account))
        .map(PendingAuthorization::id)
        .toList();
  }

  private PendingAuthorization begun(String name) {
    PendingAuthorization pending = AuthorizationSamples.pending(account, name, NOW);
    assertThat(authorizations.begin(pending)).isTrue();
    return pending;
  }

  private static AuthorizationDomainName name(String text) {
    return new AuthorizationDomainName(text);
  }
}
