package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 the zone to which evidence is delegated")
class DelegationZoneTest {
  private static final String LONG = "a".repeat(63);

  @Test
  @DisplayName("each label has a name in it, and the longest label still fits")
  void names() {
    DelegationZone zone = new DelegationZone("dcv.passport.example");
    assertThat(zone.nameAt("a1b2")).isEqualTo("a1b2.dcv.passport.example");
    DelegationZone longest = new DelegationZone(LONG + "." + LONG + "." + "a".repeat(189 - 2 * 64));
    assertThat(longest.nameAt(LONG)).hasSize(253);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "example", "Dcv.example", "dcv.example.", "-a.example", "a..example"})
  @DisplayName("a name that is none, or no zone of ours")
  void wrong(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DelegationZone(name));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "A", "a.b", "_a", "a-"})
  @DisplayName("a label that is none")
  void wrongLabel(String label) {
    DelegationZone zone = new DelegationZone("dcv.passport.example");
    assertThatIllegalArgumentException().isThrownBy(() -> zone.nameAt(label));
  }
}
