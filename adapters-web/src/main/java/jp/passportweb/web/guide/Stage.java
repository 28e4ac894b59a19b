package jp.passportweb.web.guide;

import java.util.List;
import java.util.Locale;

/** The way of an application: what we do, what the reader does, which mails come. */
public enum Stage {
  APPLICATION,
  DOCUMENTS,
  REVIEW,
  ISSUANCE,
  INSTALLATION;

  /** The mails that come after it. */
  public List<ToldBy> mails() {
    return switch (this) {
      case APPLICATION -> List.of(ToldBy.APPLICATION_RECEIVED, ToldBy.ACCESS_KEY_SENT);
      case DOCUMENTS -> List.of();
      case REVIEW -> List.of(ToldBy.APPLICATION_REFUSED);
      case ISSUANCE -> List.of(ToldBy.CERTIFICATE_ISSUED);
      case INSTALLATION -> List.of(ToldBy.CONTINUATION_NOTICE, ToldBy.RENEWAL_NOTICE);
    };
  }

  /** Its anchor on the page. */
  public String anchor() {
    return name().toLowerCase(Locale.ROOT);
  }
}
