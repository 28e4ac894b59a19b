package jp.passportweb.domain.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.transparency.Precertificate.Rounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Precertificates} does. */
public abstract class PrecertificatesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");
  private static final Instant LATER = NOW.plusSeconds(15);
  private static final SignedTimestamp ONE = promise("one");
  private static final SignedTimestamp TWO = promise("two");
  private static final SignedTimestamp THREE = promise("three");

  private final Certificates certificates;
  private final Precertificates precertificates;
  private final Scene scene;

  protected PrecertificatesContract(Repositories repositories) {
    certificates = repositories.certificates();
    precertificates = repositories.precertificates();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("CT-1 a precertificate is stored as it was signed, once")
  void added() {
    Precertificate fresh = fresh(intended());
    assertThat(precertificates.has(fresh.authority(), fresh.serial())).isFalse();
    assertThat(precertificates.add(fresh)).isTrue();
    assertThat(precertificates.add(fresh)).isTrue();
    assertThat(stored(fresh)).contains(fresh);
    assertThat(precertificates.has(fresh.authority(), fresh.serial())).isTrue();
    assertThat(precertificates.has("Another CA", fresh.serial())).isFalse();
  }

  @Test
  @DisplayName("CT-1 none is stored of an intention that was taken back, or became a certificate")
  void withoutIntention() {
    Issuance.Intended withdrawn = intended();
    certificates.withdraw(withdrawn);
    assertThat(precertificates.add(fresh(withdrawn))).isFalse();
    Issuance.Intended issued = intended();
    certificates.store(IssuanceSamples.issued(issued, NOW));
    assertThat(precertificates.add(fresh(issued))).isFalse();
    assertThat(precertificates.has(issued.authority(), issued.serial())).isFalse();
  }

  @Test
  @DisplayName("CT-2 what each round brings is added, and of a log the first timestamp stays")
  void rounds() {
    Precertificate fresh = added(intended());
    precertificates.update(fresh.asked(List.of(ONE), new Rounds(1, LATER, "two: status 503")));
    SignedTimestamp again =
        new SignedTimestamp(ONE.log(), LATER, ONE.extensions(), ONE.signature());
    Rounds second = new Rounds(2, LATER, "");
    Precertificate after = precertificates.update(fresh.asked(List.of(again, TWO), second));
    assertThat(after.promised()).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(after.rounds()).isEqualTo(second);
    assertThat(after.isSettled()).isFalse();
    assertThat(stored(fresh)).contains(after);
  }

  @Test
  @DisplayName("CT-1 what is embedded is fixed by who comes first")
  void settled() {
    Precertificate fresh = added(intended());
    Rounds once = new Rounds(1, NOW, "");
    Precertificate first = fresh.asked(List.of(ONE, TWO), once).settled(List.of(TWO, ONE));
    Precertificate second = fresh.asked(List.of(THREE, ONE), once).settled(List.of(THREE, ONE));
    assertThat(precertificates.update(first).embedded()).containsExactlyInAnyOrder(ONE, TWO);
    Precertificate stands = precertificates.update(second);
    assertThat(stands.embedded()).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(stands.promised()).containsExactlyInAnyOrder(ONE, TWO, THREE);
  }

  @Test
  @DisplayName("CT-2 a record pauses until its next round, and no longer than it waits")
  void pausing() {
    Precertificate fresh = added(intended());
    assertThat(precertificates.pausing(NOW)).isEmpty();
    Precertificate asked = fresh.asked(List.of(ONE), new Rounds(1, LATER, ""));
    precertificates.update(asked);
    assertThat(precertificates.pausing(NOW)).containsExactly(fresh.record());
    assertThat(precertificates.pausing(LATER)).isEmpty();
    precertificates.update(asked.settled(List.of(ONE)));
    assertThat(precertificates.pausing(NOW)).isEmpty();
  }

  @Test
  @DisplayName("CT-2 what was given up makes nobody pause")
  void givenUp() {
    Issuance.Intended intended = intended();
    Precertificate fresh = added(intended);
    precertificates.update(fresh.asked(List.of(), new Rounds(1, LATER, "")));
    certificates.replace(intended, IssuanceSamples.intended(intended.record(), NOW.plusSeconds(1)));
    assertThat(precertificates.pausing(NOW)).isEmpty();
    assertThat(precertificates.standing().waiting()).isZero();
    assertThat(precertificates.has(fresh.authority(), fresh.serial())).isTrue();
  }

  @Test
  @DisplayName("CT-2 how many wait after a round that brought too few, and since when")
  void standing() {
    assertThat(precertificates.standing())
        .isEqualTo(new Precertificates.Standing(0, Optional.empty()));
    Precertificate early = added(intended());
    Precertificate late = added(intended());
    assertThat(precertificates.standing().waiting()).isZero();
    precertificates.update(late.asked(List.of(), new Rounds(1, LATER, "")));
    precertificates.update(early.asked(List.of(), new Rounds(1, LATER, "")));
    assertThat(precertificates.standing())
        .isEqualTo(new Precertificates.Standing(2, Optional.of(NOW)));
    precertificates.update(
        early.asked(List.of(ONE), new Rounds(2, LATER, "")).settled(List.of(ONE)));
    assertThat(precertificates.standing().waiting()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "CT-1 a certificate is handed to a log once, in the order of issue, and not for ever")
  void published() {
    Issuance.Intended waiting = intended();
    Issuance.Intended late = intended();
    Issuance.Intended early = intended();
    added(waiting);
    Precertificate second = added(late);
    Precertificate first = added(early);
    certificates.store(IssuanceSamples.issued(late, LATER));
    certificates.store(IssuanceSamples.issued(early, NOW));
    assertThat(precertificates.unpublished(NOW, 9)).containsExactly(first, second);
    assertThat(precertificates.unpublished(NOW, 1)).containsExactly(first);
    assertThat(precertificates.unpublished(LATER, 9)).containsExactly(second);
    precertificates.published(first, LATER);
    assertThat(precertificates.unpublished(NOW, 9)).containsExactly(second);
  }

  private Optional<Precertificate> stored(Precertificate one) {
    return precertificates.of(one.authority(), one.serial());
  }

  private Precertificate added(Issuance.Intended intended) {
    Precertificate fresh = fresh(intended);
    precertificates.add(fresh);
    return fresh;
  }

  private static Precertificate fresh(Issuance.Intended intended) {
    return Precertificate.fresh(
        intended, RecordSamples.bytes("poisoned " + intended.serial().hex()), NOW);
  }

  private Issuance.Intended intended() {
    Issuance.Intended intended =
        IssuanceSamples.intended(
            scene.record(RecordBuilder.record().in(RecordStatus.ISSUING).of(scene.account())).id(),
            NOW);
    certificates.intend(intended);
    return intended;
  }

  private static SignedTimestamp promise(String log) {
    return TransparencySamples.timestamp(TransparencySamples.rfc("Operator", log), NOW);
  }
}
