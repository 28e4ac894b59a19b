package jp.passportweb.domain.request.draft;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RequestType;

/** The steps of the form, in order; each kind of request has its own of them. */
public enum Step {
  SERVICE,
  AGREEMENT,
  DETAILS,
  BASIC,
  ORGANIZATION,
  CONTACTS,
  CONFIRMATION,
  DONE;

  /** The steps of a kind, in order. */
  public static List<Step> of(RequestType type) {
    return switch (type) {
      case NEW, SERVICE_SWITCH ->
          List.of(SERVICE, AGREEMENT, BASIC, ORGANIZATION, CONTACTS, CONFIRMATION, DONE);
      case RENEWAL, CONTINUATION, REISSUE ->
          List.of(AGREEMENT, BASIC, ORGANIZATION, CONTACTS, CONFIRMATION, DONE);
      case CONTACT_CHANGE -> List.of(AGREEMENT, CONTACTS, CONFIRMATION, DONE);
      case REVOCATION, TERMINATION -> List.of(AGREEMENT, DETAILS, CONFIRMATION, DONE);
      case CANCELLATION -> List.of(AGREEMENT, CONFIRMATION, DONE);
    };
  }

  public boolean isAfter(Step other) {
    return compareTo(other) > 0;
  }
}
