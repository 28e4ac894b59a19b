package jp.passportweb.domain.evidence;

import java.util.UUID;

/** Identity of a piece of evidence. */
public record EvidenceId(UUID value) {}
