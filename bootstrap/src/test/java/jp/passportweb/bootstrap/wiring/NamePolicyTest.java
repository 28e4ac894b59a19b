package jp.passportweb.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.web.page.WebSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BR 4.2.2: names for examples and tests are the evaluation's alone")
class NamePolicyTest {
  @Test
  @DisplayName("what shows the evaluation's banner certifies them, and production does not")
  void follows() {
    assertThat(policy(true)).isEqualTo(NamePolicy.EVALUATION);
    assertThat(policy(false)).isEqualTo(NamePolicy.STRICT);
  }

  private static NamePolicy policy(boolean evaluation) {
    return new PkiWiring()
        .namePolicy(
            new WebSettings(
                URI.create("https://passport.example"), evaluation, OneTimePassword.LIFE));
  }
}
