package jp.passportweb.application.operator;

/**
 * Whether staff log in by a second factor (OPR-1).
 *
 * @param required by everybody, always in production; otherwise by who has enrolled one
 * @param issuer the service's name in the app that shows the codes
 */
public record SecondFactorPolicy(boolean required, String issuer) {}
