package jp.passportweb.domain.sample;

import java.util.UUID;

/** Names a sample. */
public record SampleId(UUID value) {}
