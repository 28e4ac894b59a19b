package jp.passportweb.domain.keylist;

import java.util.UUID;

/** Identity of one import of a list. */
public record KeyListId(UUID value) {}
