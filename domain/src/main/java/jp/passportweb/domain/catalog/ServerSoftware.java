package jp.passportweb.domain.catalog;

/** サーバタイプ: the software that the certificate is for. */
public record ServerSoftware(String code, LocalizedText label) {}
