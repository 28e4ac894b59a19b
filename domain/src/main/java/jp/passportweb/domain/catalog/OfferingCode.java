package jp.passportweb.domain.catalog;

/** The code of an offering in the catalogue, such as SR30-1Y. */
public record OfferingCode(String text) {}
