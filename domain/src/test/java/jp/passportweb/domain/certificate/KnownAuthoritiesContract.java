package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.applicationrecord.RecordSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link KnownAuthorities} does. */
public abstract class KnownAuthoritiesContract {
  private final KnownAuthorities known;

  protected KnownAuthoritiesContract(KnownAuthorities known) {
    this.known = known;
  }

  @Test
  @DisplayName("NOD-2 an authority is known by its name and certificate from its registration on")
  void registered() {
    known.lock();
    assertThat(known.known().registered()).isEmpty();
    KnownAuthority root = new KnownAuthority("Root", RecordSamples.bytes("root"));
    KnownAuthority issuer = new KnownAuthority("Issuer", RecordSamples.bytes("issuer"));
    known.add(root);
    known.add(issuer);
    assertThat(known.known().registered()).containsExactlyInAnyOrder(root, issuer);
    assertThat(known.known().signed()).isEmpty();
  }
}
