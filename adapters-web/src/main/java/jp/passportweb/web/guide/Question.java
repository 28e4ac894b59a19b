package jp.passportweb.web.guide;

import java.util.Locale;

/** よくあるご質問: what goes wrong most often, and the page where it is put right. */
public enum Question {
  ACCESS_KEY("/user/login/key"),
  NO_MAIL("/user/login/otp"),
  CSR_REFUSED("/guide/csr#keys"),
  WRONG_ORGANIZATION("/user"),
  WHICH_CONTACT("/guide#roles"),
  DOCUMENTS("/documents#documents"),
  WHEN_ISSUED("/guide/services"),
  CERTIFICATE_ENDS_FIRST("/guide#CONTINUATION"),
  WARNING("/guide/installation#intermediate"),
  PREVIOUS("/guide/glossary#deferred-revocation"),
  LOST_KEY("/guide#REISSUE"),
  CONTACT_LEFT("/guide#CONTACT_CHANGE"),
  ANOTHER_CORPORATION("/apply"),
  SEAL("/guide/installation#seal");

  private final String page;

  Question(String page) {
    this.page = page;
  }

  /** Where it is put right or explained. */
  public String page() {
    return page;
  }

  /** The anchor on the page of questions. */
  public String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
