package jp.passportweb.domain.perspective;

/** A place that looks at the network for itself. */
public record Perspective(PerspectiveId id, Region region, Place place) {}
