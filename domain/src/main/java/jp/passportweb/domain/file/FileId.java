package jp.passportweb.domain.file;

import java.util.UUID;

/** Identity of a file that was handed in. */
public record FileId(UUID value) {}
