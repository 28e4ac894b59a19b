package jp.passportweb.domain.request.draft;

/** The steps of the form, in order. */
public enum Step {
  SERVICE,
  AGREEMENT,
  BASIC,
  ORGANIZATION,
  CONTACTS,
  CONFIRMATION,
  DONE;

  public boolean isAfter(Step other) {
    return compareTo(other) > 0;
  }
}
