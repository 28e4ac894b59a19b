package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.RegisterProfile.Outcome;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PROF-1 「確認」 of アカウント情報登録")
class RegisterProfileTest {
  private static final String NAME = "registration.name";

  private final AccountHolder holder = new AccountHolder();

  @Test
  @DisplayName("PROF-1 registers what was typed, at once where the address stays")
  void registered() {
    UUID change = holder.types(NAME, "原宿　太郎");
    assertThat(holder.confirms(change)).isEqualTo(new Outcome.Registered());
    assertThat(holder.profile().fields()).isEqualTo(Map.of(NAME, "原宿 太郎"));
    assertThat(holder.house().notices().all(Notice.AccountConfirmationSent.class)).isEmpty();
  }

  @Test
  @DisplayName("PROF-1 a reseller code is a request until the office grants it")
  void resellerCode() {
    ResellerRequests requests = holder.house().ports().resellerRequests();
    holder.confirms(holder.types(ProfileForm.RESELLER_CODE, "t-0042"));
    assertThat(holder.account().resellerCode()).isNull();
    assertThat(requests.of(holder.account().id()))
        .map(ResellerRequest::code)
        .contains(new ResellerCode("T-0042"));
    holder.confirms(holder.types(NAME, "原宿 太郎"));
    assertThat(requests.of(holder.account().id())).isPresent();
    holder.confirms(holder.types(ProfileForm.RESELLER_CODE, ""));
    assertThat(requests.of(holder.account().id())).isEmpty();
  }

  @Test
  @DisplayName("PROF-1 a granted code stays while another one waits, and can be given up")
  void grantedCode() {
    ResellerRequests requests = holder.house().ports().resellerRequests();
    Accounts accounts = holder.house().ports().accounts();
    Account granted = holder.account().with(holder.account().otpAddress(), new ResellerCode("T-1"));
    accounts.update(granted);
    holder.confirms(holder.types(NAME, "原宿 太郎"));
    assertThat(holder.account().resellerCode()).isEqualTo(new ResellerCode("T-1"));
    assertThat(requests.of(granted.id())).isEmpty();
    holder.confirms(holder.types(ProfileForm.RESELLER_CODE, "T-2"));
    assertThat(holder.account().resellerCode()).isEqualTo(new ResellerCode("T-1"));
    assertThat(requests.of(granted.id())).isPresent();
    holder.confirms(holder.types(ProfileForm.RESELLER_CODE, ""));
    assertThat(holder.account().resellerCode()).isNull();
    assertThat(requests.of(granted.id())).isEmpty();
  }

  @Test
  @DisplayName("PROF-1 what was registered and is left empty now is registered no more")
  void emptied() {
    holder.confirms(holder.types(NAME, "原宿 太郎"));
    holder.confirms(holder.types(NAME, ""));
    assertThat(holder.profile().fields()).isEmpty();
  }

  @Test
  @DisplayName("APP-5 a second 「確認」 registers nothing twice")
  void twice() {
    UUID change = holder.types(NAME, "原宿 太郎");
    holder.confirms(change);
    assertThat(holder.confirms(change)).isEqualTo(new Outcome.NoSuchChange());
  }

  @Test
  @DisplayName("PROF-1 a form with a problem is not registered")
  void incomplete() {
    UUID change = holder.types("registration.phone", "090-1234-5678");
    assertThat(holder.confirms(change)).isEqualTo(new Outcome.Incomplete());
    assertThat(holder.profile().fields()).isEmpty();
  }

  @Test
  @DisplayName("PROF-1 of two tabs the second is told of the first, and may go on after that")
  void twoTabs() {
    UUID first = holder.types(NAME, "原宿 太郎");
    UUID second = holder.types(NAME, "神宮 花子");
    holder.confirms(first);
    assertThat(holder.confirms(second)).isEqualTo(new Outcome.ChangedMeanwhile());
    assertThat(holder.profile().fields()).containsEntry(NAME, "原宿 太郎");
    assertThat(holder.confirms(second)).isEqualTo(new Outcome.Registered());
    assertThat(holder.profile().fields()).containsEntry(NAME, "神宮 花子");
  }

  @Test
  @DisplayName("PROF-1 a new address is not taken before it is proven: two mails go out")
  void newAddress() {
    UUID change = holder.types(ProfileForm.OTP_ADDRESS, AccountHolder.NEW_ADDRESS);
    assertThat(holder.confirms(change)).isEqualTo(new Outcome.ProofNeeded());
    assertThat(holder.account().otpAddress().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(holder.house().notices().last(Notice.AccountConfirmationSent.class).to().text())
        .isEqualTo(FilledForm.HOLDER);
    assertThat(holder.house().notices().last(Notice.AddressProofSent.class).to().text())
        .isEqualTo(AccountHolder.NEW_ADDRESS);
  }

  @Test
  @DisplayName("PROF-1 the next pair of mails has to wait a minute")
  void notTooOften() {
    UUID change = holder.asksForNewAddress();
    assertThat(holder.confirms(change))
        .isEqualTo(new Outcome.NotBefore(holder.house().clock().instant().plusSeconds(60)));
    assertThat(holder.house().notices().all(Notice.AddressProofSent.class)).hasSize(1);
    holder.house().clock().pass(Duration.ofMinutes(1));
    assertThat(holder.confirms(change)).isEqualTo(new Outcome.ProofNeeded());
  }

  @Test
  @DisplayName("nobody sees or registers what another account typed")
  void another() {
    UUID change = holder.types(NAME, "原宿 太郎");
    assertThat(holder.edit().find(new AccountId(UUID.randomUUID()), change)).isEmpty();
    assertThat(new AccountHolder().confirms(change)).isEqualTo(new Outcome.NoSuchChange());
  }

  @Test
  @DisplayName("APP-5 what is typed over keeps the rest")
  void kept() {
    UUID change = holder.types(NAME, "原宿 太郎");
    holder.edit().keep(holder.account().id(), change, Map.of("technical.name", "渋谷 次郎"));
    assertThat(holder.change(change).typed())
        .containsEntry(NAME, "原宿 太郎")
        .containsEntry("technical.name", "渋谷 次郎");
  }
}
