package jp.passportweb.domain.session;

import java.time.Duration;

/** How long a session lasts unused, and in all. */
public record SessionLimits(Duration idle, Duration whole) {}
