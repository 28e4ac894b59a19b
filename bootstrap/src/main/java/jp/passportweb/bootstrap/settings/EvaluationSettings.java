package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What only an evaluation has.
 *
 * @param operatorPassword PASSPORT_OPERATOR_PASSWORD of the first operators
 * @param clockOffset PASSPORT_CLOCK_OFFSET, ISO-8601: P26D
 */
@ConfigurationProperties("passport")
public record EvaluationSettings(@Nullable String operatorPassword, @Nullable String clockOffset) {}
