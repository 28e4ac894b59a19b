package jp.passportweb.web.account;

import java.time.Instant;
import jp.passportweb.application.account.ReadLoginLink;
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.FormView;
import org.jspecify.annotations.Nullable;

/**
 * What ログイン手順 shows.
 *
 * @param key that the browser keeps and the form uses; null where it is to be typed
 * @param link what the mail's address led to; null where it was not opened from there
 */
public record LoginView(
    Stage stage,
    FormView form,
    @Nullable KnownKey key,
    ReadLoginLink.@Nullable Link link,
    LoginCertificateSettings loginCertificates) {

  /** How far a login has come. */
  public enum Stage {
    /** STEP1. */
    START,
    /** STEP1, with アクセスキーの再取得 open. */
    FORGOTTEN,
    /** STEP2, and STEP3 for who has the password already. */
    SENT,
    /** STEP3, with the password from the mail's address. */
    FROM_MAIL,
    /** STEP3, the password being typed. */
    LOGIN,
    /** STEP3, from an address whose password is dead. */
    DEAD_LINK;

    /** Whether STEP1 is to be done. */
    public boolean isFirst() {
      return this == START || this == FORGOTTEN;
    }
  }

  /** An access key as it is shown, and when it was typed. */
  public record KnownKey(String masked, boolean lasting, Instant since) {
    static KnownKey of(KeptAccessKeys.Kept kept) {
      return new KnownKey(kept.masked(), kept.lasting(), kept.since());
    }
  }
}
