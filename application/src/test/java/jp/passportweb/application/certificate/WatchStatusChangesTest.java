package jp.passportweb.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.certificate.RevocationSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("NOD-1 what other nodes revoked is looked for")
class WatchStatusChangesTest {
  private static final Instant END = Instant.parse("2027-03-20T14:59:59Z");

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final NothingKept kept = new NothingKept();
  private final WatchStatusChanges watch =
      new WatchStatusChanges(ports.revocations(), kept, new Straight());

  @Test
  @DisplayName("each look tells how many changes are stored by then")
  void looks() {
    watch.look();
    long before = kept.confirmed();
    ports
        .revocations()
        .add(RevocationSamples.revocation(Authorities.SR, CrlReason.SUPERSEDED, END));
    watch.look();
    assertThat(kept.confirmed()).isGreaterThan(before);
    assertThat(before).isNotNegative();
  }
}
