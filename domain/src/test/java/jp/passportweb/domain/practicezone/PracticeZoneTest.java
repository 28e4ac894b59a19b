package jp.passportweb.domain.practicezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The practice network of an evaluation")
class PracticeZoneTest {
  private static final PracticeRecord TXT =
      record("_passport.a.example.jp", PracticeRecord.Type.TXT, "0a");

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "example.jp|CAA|0 issue \"ca.example\"|true",
        "Example.JP.|CAA|128 TBS \"x\"|true",
        "example.jp|CAA|0 issue ca.example|false",
        "example.jp|CAA|256 issue \"ca.example\"|false",
        "example.jp|CNAME|b.example.|true",
        "example.jp|CNAME|not a name|false",
        "example.jp|TXT|anything \" at all|true",
        "example jp|TXT|x|false",
        "-|TXT|x|false",
      })
  @DisplayName("DCV-2 what is typed is a record, or nothing")
  void read(String name, PracticeRecord.Type type, String value, boolean good) {
    assertThat(PracticeRecord.of(name, type, value).isPresent()).isEqualTo(good);
  }

  @Test
  @DisplayName("DCV-2 a name is there where something stands at it or below it")
  void holds() {
    PracticeZone zone = PracticeZone.EMPTY.with(TXT);
    assertThat(zone.holds("a.example.jp")).isTrue();
    assertThat(zone.holds("b.example.jp")).isFalse();
    assertThat(zone.at("_passport.a.example.jp", PracticeRecord.Type.TXT)).containsExactly(TXT);
    assertThat(zone.at("_passport.a.example.jp", PracticeRecord.Type.CAA)).isEmpty();
  }

  @Test
  @DisplayName("DNS-1 signatures are broken at a name and below it, until they are mended")
  void broken() {
    PracticeZone zone = PracticeZone.EMPTY.withSignatures("example.jp", false);
    assertThat(zone.isBroken("a.example.jp")).isTrue();
    assertThat(zone.isBroken("example.com")).isFalse();
    assertThat(zone.withSignatures("example.jp", true).isBroken("a.example.jp")).isFalse();
  }

  @Test
  @DisplayName("DCV-2 a host is cleared of all that stands at and below it, and of nothing else")
  void cleared() {
    PracticeRecord other = record("_passport.b.example.jp", PracticeRecord.Type.TXT, "0b");
    PracticeZone zone =
        PracticeZone.EMPTY
            .with(TXT)
            .with(other)
            .withPage("a.example.jp", "0a")
            .withSignatures("a.example.jp", false)
            .cleared("a.example.jp");
    assertThat(zone).isEqualTo(PracticeZone.EMPTY.with(other));
  }

  @Test
  @DisplayName("the same record stands there once, and no more than are of use")
  void bounded() {
    PracticeZone zone = PracticeZone.EMPTY.with(TXT).with(TXT);
    assertThat(zone.records()).isEqualTo(List.of(TXT));
    for (int number = 0; number < 1_010; number++) {
      zone = zone.with(record("n" + number + ".example.jp", PracticeRecord.Type.TXT, "x"));
    }
    assertThat(zone.records()).hasSize(1_000);
  }

  private static PracticeRecord record(String name, PracticeRecord.Type type, String value) {
    return PracticeRecord.of(name, type, value).orElseThrow();
  }
}
