package jp.passportweb.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.InMemoryAuditTrail;
import jp.passportweb.domain.certificate.AuthorityStart;
import jp.passportweb.domain.certificate.InMemoryKeyring;
import jp.passportweb.domain.certificate.InMemoryKnownAuthorities;
import jp.passportweb.domain.numbering.InMemoryGivenNumbers;
import jp.passportweb.domain.numbering.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NOD-2: the authorities are made once over all nodes")
class OpenAuthoritiesTest {
  private final InMemoryKnownAuthorities known = new InMemoryKnownAuthorities();
  private final InMemoryGivenNumbers given = new InMemoryGivenNumbers();
  private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
  private final InMemoryKeyring first = new InMemoryKeyring("first", "Root", "Issuer");
  private final InMemoryKeyring second = new InMemoryKeyring("second", "Root", "Issuer");

  @Test
  @DisplayName("NOD-2 the first start makes and registers them, and the trail says so")
  void first() {
    assertThat(open(first)).isEqualTo(new AuthorityStart.Fitting(List.of("Root", "Issuer")));
    assertThat(known.known().registered()).isEqualTo(first.held()).hasSize(2);
    assertThat(audit.all())
        .extracting(AuditEvent::action, AuditEvent::subject)
        .containsExactly(
            tuple("authority.registered", "Root"), tuple("authority.registered", "Issuer"));
    assertThat(open(first)).isEqualTo(new AuthorityStart.Fitting(List.of()));
    assertThat(audit.all()).hasSize(2);
  }

  @Test
  @DisplayName("NOD-2 a second node with a home of its own makes none, and registers none")
  void second() {
    open(first);
    assertThat(open(second)).isInstanceOf(AuthorityStart.KeysMissing.class);
    assertThat(second.held()).isEmpty();
    second.complete();
    assertThat(open(second)).isInstanceOf(AuthorityStart.OtherKeys.class);
    assertThat(known.known().registered()).isEqualTo(first.held());
  }

  @Test
  @DisplayName("NOD-2 after the upgrade an installation's own keys are registered as they are")
  void upgrade() {
    first.complete();
    known.published("Issuer", first.authority("Issuer").certificate());
    given.given(Series.CONTRACT_CODE, 12);
    assertThat(open(first)).isEqualTo(new AuthorityStart.Fitting(List.of()));
    assertThat(known.known().registered()).isEqualTo(first.held()).hasSize(2);
  }

  @Test
  @DisplayName("NOD-2 keys beside which numbers were given out do not begin anew")
  void forgotten() {
    first.complete();
    given.given(Series.RECEIPT_NUMBER, 1);
    assertThat(open(first)).isEqualTo(new AuthorityStart.DatabaseForgotten());
    assertThat(known.known().registered()).isEmpty();
  }

  private AuthorityStart open(InMemoryKeyring keyring) {
    return new OpenAuthorities(
            known, keyring, given, audit, new Straight(), InstantSource.fixed(Instant.EPOCH))
        .open();
  }
}
