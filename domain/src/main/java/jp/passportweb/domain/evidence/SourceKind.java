package jp.passportweb.domain.evidence;

/** Kinds of sources, by how far their word reaches (EVG 3.2.2.11). */
public enum SourceKind {
  REGISTRATION_AGENCY,
  GOVERNMENT_INFORMATION,
  INDEPENDENT_INFORMATION,
  TAX_INFORMATION,
  PROFESSIONAL_LETTER,
  OFFICIAL_LETTER,
  SITE_VISIT,
  DENIED_LIST,
  BANK_CONFIRMATION,
  TELEPHONE_DIRECTORY,
  SIGNED_DOCUMENT,
  CONFIRMED_PERSON,
  OWN_EXAMINATION,
  /** What was noted before sources were chosen. */
  NOTE
}
