package jp.passportweb.domain.organization;

/** Kinds of organisation; the required documents depend on it. */
public enum OrganizationKind {
  REGISTERED_COMPANY,
  PUBLIC_OFFICE,
  ASSOCIATION,
  SOLE_PROPRIETOR
}
