package jp.passportweb.domain.operator;

import java.util.UUID;

/** Identity of a member of staff. */
public record OperatorId(UUID value) {}
