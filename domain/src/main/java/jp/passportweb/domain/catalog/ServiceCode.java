package jp.passportweb.domain.catalog;

/** The code of a service in the catalogue, such as SR30 or EV20. */
public record ServiceCode(String text) {}
