package jp.passportweb.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.RevocationListRules;
import jp.passportweb.domain.certificate.RevocationSamples;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.6: publishing the lists")
class PublishRevocationListsTest {
  private static final Instant START = Instant.parse("2026-11-20T03:00:00.654321Z");

  private static final List<LintFinding> BROKEN =
      List.of(new LintFinding.Own(LintRule.LIST_TIMES, "P11D"));

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final List<RevocationListContent> signed = new ArrayList<>();
  private Consumer<RevocationListContent> whileSigning = _ -> {};
  private Predicate<Der> refused = _ -> false;
  private Instant now = START;

  private final PublishRevocationLists publish = publishing(ports);

  private PublishRevocationLists publishing(InMemoryRepositories repositories) {
    return new PublishRevocationLists(
        new Authorities(),
        content -> {
          signed.add(content);
          whileSigning.accept(content);
          return said(content);
        },
        list -> refused.test(list) ? BROKEN : List.of(),
        repositories.revocations(),
        repositories.revocationLists(),
        repositories.audit(),
        new Straight(),
        () -> now);
  }

  /** A list in words: each entry's serial number and reason, a line each. */
  private static Der said(RevocationListContent content) {
    Map<String, String> entries = new TreeMap<>();
    content.follows().ifPresent(list -> lines(list).forEach(line -> put(line, entries)));
    content.entries().forEach(entry -> put(entry.serial().hex() + " " + entry.reason(), entries));
    return RecordSamples.bytes(String.join("\n", entries.values()));
  }

  private static void put(String line, Map<String, String> entries) {
    entries.put(line.substring(0, line.indexOf(' ')), line);
  }

  private static List<String> lines(Der list) {
    return new String(list.bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  @DisplayName("at first every authority gets its list, the root's too, numbered by the time")
  void first() {
    assertThat(publish.publishDue()).isEqualTo(3);
    assertThat(Stream.of(Authorities.ROOT, Authorities.SR, Authorities.EV).map(this::latest))
        .extracting(RevocationList::number)
        .containsOnly(START.toEpochMilli());
    RevocationList list = latest(Authorities.SR);
    assertThat(list.thisUpdate()).isEqualTo(Instant.parse("2026-11-20T03:00:00Z"));
    assertThat(list.nextUpdate())
        .isEqualTo(RevocationListRules.nextUpdate(Instant.parse("2026-11-20T03:00:00Z")));
    assertThat(ports.audit().all())
        .extracting(e -> e.action() + " " + e.subject())
        .contains("revocation-list.published " + Authorities.SR);
  }

  @Test
  @DisplayName(
      "LINT-1 a list that breaks a rule is not published: the one before stays, others go on")
  void refused() {
    publish.publishDue();
    RevocationList before = latest(Authorities.SR);
    revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
    pass(Duration.ofDays(1));
    refused = list -> !lines(list).isEmpty();
    assertThatThrownBy(publish::publishDue)
        .hasMessageContaining(Authorities.SR)
        .hasMessageContaining("LIST_TIMES (RFC 5280 5.1.2.4, 5.1.2.5, BR 4.9.7, 7.2): P11D");
    assertThat(latest(Authorities.SR)).isEqualTo(before);
    assertThat(latest(Authorities.EV).thisUpdate()).isAfter(before.thisUpdate());
    refused = _ -> false;
    assertThat(publish.publishDue()).isEqualTo(1);
    assertThat(latest(Authorities.SR).number()).isGreaterThan(before.number());
  }

  @Test
  @DisplayName("nothing is published until it is due")
  void notDue() {
    publish.publishDue();
    pass(Duration.ofHours(23));
    assertThat(publish.publishDue()).isZero();
    assertThat(signed).hasSize(3);
  }

  @Test
  @DisplayName("BR 4.9.7: however long it runs, no list is older than four days")
  void renewed() {
    for (int hours = 0; hours < 12 * 24; hours++) {
      publish.publishDue();
      assertThat(latest(Authorities.SR).thisUpdate()).isAfter(now.minus(Duration.ofDays(4)));
      assertThat(latest(Authorities.SR).nextUpdate()).isAfter(now);
      pass(Duration.ofHours(1));
    }
    assertThat(numbersSigned(Authorities.SR)).hasSizeBetween(10, 13).isSorted();
  }

  @Test
  @DisplayName("after a revocation its authority's list is renewed at once, and no other")
  void afterRevocation() {
    publish.publishDue();
    Revocation revocation = revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
    pass(Duration.ofSeconds(1));
    assertThat(publish.publishDue()).isEqualTo(1);
    assertThat(signed.getLast().entries()).containsExactly(revocation);
    assertThat(signed.getLast().follows()).isPresent();
    assertThat(numbersSigned(Authorities.SR)).hasSize(2).isSorted();
    assertThat(numbersSigned(Authorities.EV)).hasSize(1);
    assertThat(publish.publishDue()).isZero();
  }

  @Test
  @DisplayName("RFC 5280 3.3: an entry stays through one list after its certificate's end")
  void throughOneBeyondTheEnd() {
    publish.publishDue();
    Instant end = now.plus(Duration.ofHours(36));
    revoke(Authorities.SR, end);
    publish.publishDue();
    pass(Duration.ofDays(1));
    assertThat(entriesAfterPublishing()).hasSize(1);
    pass(Duration.ofDays(1));
    assertThat(now).isAfter(end);
    assertThat(entriesAfterPublishing()).as("the first list beyond the end").hasSize(1);
    pass(Duration.ofDays(1));
    assertThat(entriesAfterPublishing()).isEmpty();
  }

  @Test
  @DisplayName("however often something is revoked, once a day a list leaves out what has ended")
  void madeAnewDaily() {
    publish.publishDue();
    revoke(Authorities.SR, now.plus(Duration.ofHours(2)));
    for (int hour = 0; hour < 72; hour++) {
      revoke(Authorities.SR, now.plus(Duration.ofHours(2)));
      assertThat(entriesAfterPublishing()).hasSizeLessThanOrEqualTo(28);
      pass(Duration.ofHours(1));
    }
    assertThat(signed.stream().filter(content -> content.authority().equals(Authorities.SR)))
        .filteredOn(content -> content.follows().isEmpty())
        .hasSize(3);
  }

  @Test
  @DisplayName("another reason stands in the next list in place of the first")
  void revised() {
    publish.publishDue();
    Revocation first = revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
    revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
    publish.publishDue();
    ports.revocations().revise(first.revised(CrlReason.KEY_COMPROMISE).orElseThrow());
    assertThat(entriesAfterPublishing())
        .hasSize(2)
        .contains(first.serial().hex() + " KEY_COMPROMISE");
  }

  @Test
  @DisplayName("after an outage over its end an entry still stands in one list")
  void outage() {
    publish.publishDue();
    revoke(Authorities.SR, now.plus(Duration.ofHours(36)));
    publish.publishDue();
    pass(Duration.ofDays(40));
    assertThat(entriesAfterPublishing()).hasSize(1);
    pass(Duration.ofDays(1));
    assertThat(entriesAfterPublishing()).isEmpty();
  }

  @Test
  @DisplayName("a certificate revoked after its end stands in one list, and is done")
  void revokedAfterItsEnd() {
    publish.publishDue();
    revoke(Authorities.SR, now.minus(Duration.ofDays(30)));
    assertThat(entriesAfterPublishing()).hasSize(1);
    assertThat(publish.publishDue()).isZero();
    pass(Duration.ofDays(1));
    assertThat(entriesAfterPublishing()).isEmpty();
  }

  @Test
  @DisplayName("of two nodes that follow one list the first publishes, and the second's is dropped")
  void twoNodes() {
    publish.publishDue();
    revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
    long before = latest(Authorities.SR).number();
    RevocationList others = RevocationSamples.list(Authorities.SR, before + 1, before, now);
    whileSigning = _ -> ports.revocationLists().add(others);
    assertThat(publish.publishDue()).isZero();
    assertThat(latest(Authorities.SR)).isEqualTo(others);
  }

  @Test
  @DisplayName("what is revoked while a list is signed stands in the next one, at once")
  void meanwhile() {
    publish.publishDue();
    revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
    whileSigning =
        _ -> {
          whileSigning = _ -> {};
          revoke(Authorities.SR, now.plus(Duration.ofDays(90)));
        };
    publish.publishDue();
    assertThat(signed.getLast().entries()).hasSize(1);
    assertThat(entriesAfterPublishing()).hasSize(2);
    assertThat(signed.getLast().entries()).as("only what came since").hasSize(1);
  }

  @Test
  @DisplayName("a database restored from a backup publishes no other list under a number given out")
  void restored() {
    publish.publishDue();
    pass(Duration.ofDays(3));
    publish.publishDue();
    long givenOut = latest(Authorities.SR).number();
    pass(Duration.ofMinutes(1));
    InMemoryRepositories restored = new InMemoryRepositories();
    restored.revocationLists().add(RevocationSamples.list(Authorities.SR, 41, START));
    publishing(restored).publishDue();
    assertThat(restored.revocationLists().latest(Authorities.SR).orElseThrow().number())
        .isGreaterThan(givenOut);
  }

  @Test
  @DisplayName("numbers go on rising when the clock is set back")
  void setBack() {
    publish.publishDue();
    long before = latest(Authorities.SR).number();
    pass(Duration.ofDays(-30));
    publish.publishDue();
    assertThat(latest(Authorities.SR).number()).isEqualTo(before + 1);
  }

  private List<Long> numbersSigned(String authority) {
    return signed.stream()
        .filter(content -> content.authority().equals(authority))
        .map(RevocationListContent::number)
        .toList();
  }

  private List<String> entriesAfterPublishing() {
    long before = latest(Authorities.SR).number();
    publish.publishDue();
    assertThat(latest(Authorities.SR).number()).isGreaterThan(before);
    return lines(latest(Authorities.SR).list());
  }

  private Revocation revoke(String authority, Instant notAfter) {
    Revocation revocation = RevocationSamples.revocation(authority, CrlReason.SUPERSEDED, notAfter);
    ports.revocations().add(revocation);
    return revocation;
  }

  private RevocationList latest(String authority) {
    return ports.revocationLists().latest(authority).orElseThrow();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
