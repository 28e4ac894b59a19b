package jp.passportweb.domain.request.draft;

import java.util.UUID;

/** Identity of a draft; it stands in the address of every page of the form. */
public record DraftId(UUID value) {}
