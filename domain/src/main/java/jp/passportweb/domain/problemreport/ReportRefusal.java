package jp.passportweb.domain.problemreport;

import jp.passportweb.domain.audit.Denial;

/** Why a step on a problem report is not taken. */
public enum ReportRefusal implements Denial {
  NOT_YOUR_ROLE,
  NOT_FOUND,
  /** The preliminary answer was given before. */
  ANSWERED,
  /** It was decided before. */
  DECIDED,
  /** A founded report names the certificates that it is about. */
  NO_CERTIFICATE,
  /** Possession of a certificate's key is proven: the claim is founded (REV-6). */
  PROVEN,
  /** A compromise that nobody has proven is refused by two people: it is proposed (REV-6). */
  SECOND_PERSON,
  /** The reporter left no address to ask at. */
  NO_MAIL,
  CHANGED_MEANWHILE;

  @Override
  public String code() {
    return name();
  }

  @Override
  public boolean isByRule() {
    return switch (this) {
      case NOT_YOUR_ROLE, ANSWERED, DECIDED, NO_CERTIFICATE, PROVEN, NO_MAIL -> true;
      case NOT_FOUND, SECOND_PERSON, CHANGED_MEANWHILE -> false;
    };
  }
}
