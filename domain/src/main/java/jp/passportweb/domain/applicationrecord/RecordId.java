package jp.passportweb.domain.applicationrecord;

import java.util.UUID;

/** Identity of an application record. */
public record RecordId(UUID value) {}
