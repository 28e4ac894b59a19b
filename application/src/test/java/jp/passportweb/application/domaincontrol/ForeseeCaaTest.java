package jp.passportweb.application.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CAA-4 with the CSR already it is told whose records will forbid")
class ForeseeCaaTest {
  private static final DnsName FREE = new DnsName("free.example.com");
  private static final DnsName OTHERS = new DnsName("www.example.jp");

  private final Network network = new House().world().network();

  @Test
  @DisplayName("CAA-4 those that let others issue, with the line to add; the others are not named")
  void foreseen() {
    network.seen().caa("example.jp", "other-ca.example");
    assertThat(network.foreseeCaa().of(List.of(FREE, OTHERS), "192.0.2.1"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name()).isEqualTo(OTHERS);
          assertThat(one.forbidden().remedy().text())
              .isEqualTo("example.jp. IN CAA 0 issue \"" + Network.US + "\"");
        });
  }

  @Test
  @DisplayName("CAA-4 a record that binds us to an account is no reason before there is one")
  void bound() {
    network.seen().caa("example.jp", Network.US + "; accounturi=https://passport.example/acct/1");
    assertThat(network.foreseeCaa().of(List.of(OTHERS), "192.0.2.1")).isEmpty();
  }

  @Test
  @DisplayName("CAA-4 nobody makes the service ask the DNS without end")
  void throttled() {
    network.seen().caa("example.jp", "other-ca.example");
    ForeseeCaa foresee = network.foreseeCaa();
    for (int asked = 0; asked < 30; asked++) {
      assertThat(foresee.of(List.of(OTHERS), "192.0.2.1")).hasSize(1);
    }
    assertThat(foresee.of(List.of(OTHERS), "192.0.2.1")).isEmpty();
    assertThat(foresee.of(List.of(OTHERS), "192.0.2.2")).hasSize(1);
  }
}
