package jp.passportweb.domain.review;

/** The code of a ground of refusal; it is for ever. */
public record RefusalCode(String text) {}
