package jp.passportweb.web.logincertificate;

import java.util.UUID;
import jp.passportweb.domain.logincertificate.HolderName;
import jp.passportweb.domain.logincertificate.LoginCertificateId;

/**
 * What is about to be issued with a fresh key.
 *
 * @param password of the file; this page is the only one that shows it
 */
public record ReadyView(UUID account, LoginCertificateId id, HolderName holder, String password) {
  public String path() {
    return LoginCertificatesView.path(account);
  }
}
