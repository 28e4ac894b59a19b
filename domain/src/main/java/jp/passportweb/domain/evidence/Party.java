package jp.passportweb.domain.evidence;

import jp.passportweb.domain.organization.Organization;

/**
 * An organisation as evidence knows it: by the agency that registered it and its number there; one
 * that is registered nowhere by name and address.
 *
 * @param agency empty where none registered it
 */
public record Party(String agency, String number) {
  public static final String LEGAL_AFFAIRS_BUREAU = "LEGAL-AFFAIRS-BUREAU";

  public static Party of(Organization organization) {
    return organization.registrationNumber() == null
        ? new Party("", organization.name().text() + "\n" + organization.registeredAddress().text())
        : new Party(LEGAL_AFFAIRS_BUREAU, organization.registrationNumber().digits());
  }

  /** As it is stored. */
  public String text() {
    return agency + ":" + number;
  }

  /** Reads {@link #text}. */
  public static Party of(String text) {
    int colon = text.indexOf(':');
    return new Party(text.substring(0, colon), text.substring(colon + 1));
  }
}
