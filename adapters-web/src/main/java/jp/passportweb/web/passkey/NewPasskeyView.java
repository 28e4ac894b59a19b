package jp.passportweb.web.passkey;

import java.util.stream.Collectors;
import jp.passportweb.application.passkey.BeginPasskeyRegistration.Begun;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.web.page.FormView;

/** What the form and the script need to make a passkey. */
public record NewPasskeyView(FormView form, Begun begun, Account account, String relyingParty) {
  /** What authenticators call the account; nothing that a reader of it would learn from. */
  public String userHandle() {
    return Octets.of(account.id().value()).base64Url();
  }

  /** The credential ids of the present passkeys. */
  public String present() {
    return begun.present().stream()
        .map(passkey -> passkey.credentialId().base64Url())
        .collect(Collectors.joining(" "));
  }
}
