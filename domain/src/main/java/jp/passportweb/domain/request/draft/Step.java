package jp.passportweb.domain.request.draft;

import java.util.Arrays;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.organization.OrganizationForm;

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

  private static final FormFields ALL_FIELDS =
      Arrays.stream(values()).map(Step::fields).reduce(FormFields.NONE, FormFields::and);

  /** The steps of a kind, in order. */
  public static List<Step> of(RequestType type) {
    return switch (type) {
      case NEW, SERVICE_SWITCH ->
          List.of(SERVICE, AGREEMENT, BASIC, ORGANIZATION, CONTACTS, CONFIRMATION, DONE);
      case RENEWAL, REISSUE ->
          List.of(AGREEMENT, BASIC, ORGANIZATION, CONTACTS, CONFIRMATION, DONE);
      case CONTINUATION -> List.of(BASIC, ORGANIZATION, CONTACTS, CONFIRMATION, DONE);
      case CONTACT_CHANGE -> List.of(AGREEMENT, CONTACTS, CONFIRMATION, DONE);
      case REVOCATION, TERMINATION -> List.of(AGREEMENT, DETAILS, CONFIRMATION, DONE);
      case CANCELLATION -> List.of(AGREEMENT, CONFIRMATION, DONE);
    };
  }

  /**
   * Whether a kind is asked for on one page, the basic one, which also takes the consent; its other
   * pages are opened from there, in any order (CON-1).
   */
  public static boolean onOnePage(RequestType type) {
    return type == RequestType.CONTINUATION;
  }

  /**
   * The fields that its page asks, whatever the kind: nothing else that is posted is kept (APP-6).
   */
  public FormFields fields() {
    return switch (this) {
      case SERVICE, AGREEMENT, CONFIRMATION, DONE -> FormFields.NONE;
      case DETAILS -> RequestForm.DETAILS;
      case BASIC -> BasicForm.FIELDS.and(RequestForm.REISSUE);
      case ORGANIZATION -> OrganizationForm.FIELDS;
      case CONTACTS -> ContactsForm.FIELDS;
    };
  }

  /** The fields of all steps. */
  public static FormFields allFields() {
    return ALL_FIELDS;
  }

  public boolean isAfter(Step other) {
    return compareTo(other) > 0;
  }
}
