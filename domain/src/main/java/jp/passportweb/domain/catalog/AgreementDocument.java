package jp.passportweb.domain.catalog;

/**
 * One document of an agreement in one version.
 *
 * @param code names the document across versions
 * @param version the version that is in force
 */
public record AgreementDocument(String code, String version, LocalizedText title) {}
