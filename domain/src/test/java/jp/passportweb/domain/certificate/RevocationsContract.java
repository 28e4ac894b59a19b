package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Revocations} does. */
public abstract class RevocationsContract {
  private static final Instant END = Instant.parse("2027-03-20T14:59:59Z");
  private static final String SR = "SR CA";

  private final Revocations revocations;

  protected RevocationsContract(Repositories repositories) {
    revocations = repositories.revocations();
  }

  @Test
  @DisplayName("a revocation is found by authority and serial number")
  void added() {
    Revocation revocation = sample(SR);
    assertThat(revocations.add(revocation)).isTrue();
    assertThat(revocations.of(SR, revocation.serial())).contains(revocation);
    assertThat(revocations.of("EV CA", revocation.serial())).isEmpty();
    assertThat(revocations.of(SR, sample(SR).serial())).isEmpty();
  }

  @Test
  @DisplayName("revoking twice changes nothing: the first time and reason stay")
  void once() {
    Revocation first = sample(SR);
    revocations.add(first);
    Revocation second =
        new Revocation(
            SR, first.serial(), END, CrlReason.SUPERSEDED, first.revokedAt().plusSeconds(9));
    assertThat(revocations.add(second)).isFalse();
    assertThat(revocations.of(SR, first.serial())).contains(first);
  }

  @Test
  @DisplayName("two authorities may each revoke the same serial number")
  void perAuthority() {
    Revocation first = sample(SR);
    Revocation other =
        new Revocation("EV CA", first.serial(), END, CrlReason.SUPERSEDED, first.revokedAt());
    revocations.add(first);
    assertThat(revocations.add(other)).isTrue();
    assertThat(revocations.of("EV CA", first.serial())).contains(other);
  }

  @Test
  @DisplayName("what is added waits for a list of its authority until one says it")
  void awaited() {
    assertThat(revocations.awaitList(SR)).isFalse();
    Revocation first = sample(SR);
    Revocation second = sample(SR);
    revocations.add(first);
    long upToFirst = revocations.changes();
    revocations.add(second);
    assertThat(revocations.awaitList(SR)).isTrue();
    assertThat(revocations.awaitList("EV CA")).isFalse();
    assertThat(revocations.awaiting(SR)).containsExactlyInAnyOrder(first, second);
    assertThat(revocations.awaiting("EV CA")).isEmpty();
    revocations.listed(SR, upToFirst);
    assertThat(revocations.awaitList(SR)).isTrue();
    assertThat(revocations.awaiting(SR)).containsExactly(second);
    revocations.listed("EV CA", revocations.changes());
    assertThat(revocations.awaiting(SR)).containsExactly(second);
    revocations.listed(SR, revocations.changes());
    assertThat(revocations.awaitList(SR)).isFalse();
  }

  @Test
  @DisplayName("another reason is kept with the first time, and waits for a list again")
  void revised() {
    Revocation first = sample(SR);
    revocations.add(first);
    revocations.listed(SR, revocations.changes());
    Revocation revised = first.revised(CrlReason.KEY_COMPROMISE).orElseThrow();
    revocations.revise(revised);
    assertThat(revocations.of(SR, first.serial())).contains(revised);
    assertThat(revocations.awaitList(SR)).isTrue();
  }

  @Test
  @DisplayName("a list that was made before the reason changed does not say it")
  void revisedMeanwhile() {
    Revocation first = sample(SR);
    revocations.add(first);
    long upTo = revocations.changes();
    revocations.revise(first.revised(CrlReason.KEY_COMPROMISE).orElseThrow());
    revocations.listed(SR, upTo);
    assertThat(revocations.awaitList(SR)).isTrue();
  }

  @Test
  @DisplayName(
      "NOD-1 every revocation and every other reason is a change, a second revocation none")
  void changes() {
    long before = revocations.changes();
    Revocation first = sample(SR);
    revocations.add(first);
    long added = revocations.changes();
    assertThat(added).isGreaterThan(before);
    revocations.add(first);
    assertThat(revocations.changes()).isEqualTo(added);
    revocations.revise(first.revised(CrlReason.KEY_COMPROMISE).orElseThrow());
    assertThat(revocations.changes()).isGreaterThan(added);
  }

  @Test
  @DisplayName("a list says what ends at an instant or later, in the order of serial numbers")
  void toList() {
    Revocation before = ending(END.minusSeconds(1));
    Revocation at = ending(END);
    Revocation after = ending(END.plusSeconds(1));
    List.of(after, before, at, sample("EV CA")).forEach(revocations::add);
    revocations.listed(SR, revocations.changes());
    assertThat(revocations.toList(SR, END)).containsExactlyInAnyOrder(at, after);
    assertThat(revocations.toList(SR, Instant.EPOCH))
        .containsExactlyInAnyOrder(before, at, after)
        .isSortedAccordingTo((a, b) -> a.serial().hex().compareTo(b.serial().hex()));
    assertThat(revocations.toList("Root CA", Instant.EPOCH)).isEmpty();
  }

  @Test
  @DisplayName("a list says what waits for it, however long ago it ended")
  void toListAwaiting() {
    Revocation ended = ending(END.minusSeconds(1));
    revocations.add(ended);
    assertThat(revocations.toList(SR, END)).containsExactly(ended);
    revocations.listed(SR, revocations.changes());
    assertThat(revocations.toList(SR, END)).isEmpty();
  }

  private static Revocation sample(String authority) {
    return RevocationSamples.revocation(authority, CrlReason.UNSPECIFIED, END);
  }

  private static Revocation ending(Instant notAfter) {
    return RevocationSamples.revocation(SR, CrlReason.UNSPECIFIED, notAfter);
  }
}
