package jp.passportweb.domain.transparency;

import java.time.Duration;

/**
 * What a certificate needs that lasts no longer than this.
 *
 * @param longest both ends counted
 * @param timestamps of different logs
 * @param perOperator how many of one operator count at most
 * @param operators how many there must be
 * @param ofRfc6962 how many timestamps are of logs that are read by RFC 6962
 */
public record LifetimeRule(
    Duration longest, int timestamps, int perOperator, int operators, int ofRfc6962) {}
