package jp.passportweb.domain.account;

import java.util.UUID;

/** Identity of an account. */
public record AccountId(UUID value) {}
