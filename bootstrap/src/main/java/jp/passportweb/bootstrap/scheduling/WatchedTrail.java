package jp.passportweb.bootstrap.scheduling;

import jakarta.inject.Singleton;
import jp.passportweb.application.audit.VerifyTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies the trail, and says loudly, again and again, when an entry does not fit (AUD-2). */
@Singleton
final class WatchedTrail {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedTrail.class);

  private final VerifyTrail verifyTrail;

  WatchedTrail(VerifyTrail verifyTrail) {
    this.verifyTrail = verifyTrail;
  }

  void verify() {
    verifyTrail
        .verifyNext()
        .ifPresent(entry ->
            LOG.error(
                "THE AUDIT TRAIL IS BROKEN: entry {} was changed, removed or put elsewhere",
                entry));
  }
}
