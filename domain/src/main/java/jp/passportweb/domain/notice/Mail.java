package jp.passportweb.domain.notice;

import jp.passportweb.domain.contact.EmailAddress;

/** A mail ready to go: plain text. */
public record Mail(EmailAddress to, String subject, String text) {}
