package jp.passportweb.web.guide;

import java.util.Locale;

/** The mails that customers receive, by the names of their templates. */
public enum ToldBy {
  APPLICATION_RECEIVED,
  ACCESS_KEY_SENT,
  ONE_TIME_PASSWORD_SENT,
  ACCESS_KEY_RECOVERED,
  APPLICATION_REFUSED,
  CERTIFICATE_ISSUED,
  CONTINUATION_NOTICE,
  RENEWAL_NOTICE,
  AUTO_RENEWAL_NOTICE,
  CONTRACT_RENEWED,
  REQUEST_RECEIVED,
  CONTACT_CHANGE_DONE,
  CERTIFICATE_REVOKED,
  CONTRACT_TERMINATED;

  /** The template's name: certificate-issued. */
  public String template() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
