package jp.passportweb.web.logincertificate;

import java.util.UUID;
import jp.passportweb.application.logincertificate.ShowLoginCertificates.Shown;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;

/**
 * An account's login certificates as the office sees them.
 *
 * @param done what was done just now: issued, revoked, or nothing
 * @param refusal why a step was not taken, in words, or nothing
 */
public record LoginCertificatesView(Shown shown, FormView form, String done, String refusal) {
  static String path(UUID account) {
    return "/office/accounts/" + account + "/login-certificates";
  }

  public String path() {
    return path(shown.account().id().value());
  }

  public String path(LoginCertificate certificate) {
    return path() + "/" + certificate.id().value();
  }

  public boolean isDone(String what) {
    return done.equals(what);
  }

  public boolean mayManage(Page page) {
    Operator operator = page.operator();
    return operator != null && operator.role().may(Capability.MANAGE_LOGIN_CERTIFICATES);
  }

  public String issuedBy(LoginCertificate certificate) {
    Operator operator = shown.staff().get(certificate.issuedBy());
    return operator == null ? "" : operator.displayName();
  }

  /** The colour of a certificate's state. */
  public static String tone(LoginCertificate.State state) {
    return switch (state) {
      case VALID -> "ok";
      case EXPIRED -> "none";
      case REVOKED -> "stop";
    };
  }
}
