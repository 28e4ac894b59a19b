package jp.passportweb.domain.perspective;

/**
 * With so many remote perspectives or more, how many of them may not see the same.
 *
 * @param remotes how many are asked
 * @param allowed how many of these may differ or stay silent
 */
public record DissentRule(int remotes, int allowed) {}
