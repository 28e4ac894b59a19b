package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AccountProfiles} does. */
public abstract class AccountProfilesContract {
  private final AccountProfiles profiles;
  private final Scene scene;

  protected AccountProfilesContract(Repositories repositories) {
    profiles = repositories.accountProfiles();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("PROF-2 an account that registered nothing has an empty profile")
  void empty() {
    AccountId account = scene.account();
    assertThat(profiles.of(account)).isEqualTo(AccountProfile.empty(account));
  }

  @Test
  @DisplayName("PROF-2 what is registered is read as it was, and replaced as a whole")
  void replaced() {
    AccountId account = scene.account();
    AccountId other = scene.account();
    profiles.save(new AccountProfile(account, Map.of("organization.name", "株式会社青空商事")));
    profiles.save(new AccountProfile(other, Map.of("organization.name", "別の会社")));
    AccountProfile later = new AccountProfile(account, Map.of("registration.name", "原宿 太郎"));
    profiles.save(later);
    assertThat(profiles.of(account)).isEqualTo(later);
    assertThat(profiles.of(other).fields()).containsEntry("organization.name", "別の会社");
  }
}
