package jp.passportweb.domain.certificate;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an intention can be signed, and when a fresh one takes its place (REQUIREMENTS §6.1).
 */
public final class IntentionRules {
  private static final Duration OLDEST_SIGNED = Duration.ofDays(2);

  /** Whoever began to sign in time has long ended by then. */
  private static final Duration OLDEST_KEPT = OLDEST_SIGNED.plusHours(1);

  private IntentionRules() {}

  /** Whether the certificate's notBefore still lies near enough. */
  public static boolean maySign(Issuance.Intended intended, Instant now) {
    return !now.isAfter(intended.intendedAt().plus(OLDEST_SIGNED));
  }

  /** Whether nobody can be signing it any more. */
  public static boolean mayReplace(Issuance.Intended intended, Instant now) {
    return now.isAfter(intended.intendedAt().plus(OLDEST_KEPT));
  }
}
