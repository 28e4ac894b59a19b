package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * PASSPORT_OFFICE_MAIL: where staff are told of clocks that run out; nowhere where it is not set.
 */
@ConfigurationProperties("passport.office")
public record OfficeSettings(@Nullable String mail) {}
