package jp.passportweb.domain.catalog;

/** The code of a required document in the catalogue. */
public record DocumentCode(String text) {}
