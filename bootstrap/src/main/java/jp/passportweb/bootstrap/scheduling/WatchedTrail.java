package jp.passportweb.bootstrap.scheduling;

import jakarta.inject.Singleton;
import jp.passportweb.application.audit.SealTrail;
import jp.passportweb.application.audit.SoundTrailAlarm;
import jp.passportweb.application.audit.VerifyTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the trail and verifies it, and says loudly, again and again, when it is not as it was
 * sealed, and by mail (AUD-2).
 */
@Singleton
final class WatchedTrail {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedTrail.class);

  private final SealTrail sealTrail;
  private final VerifyTrail verifyTrail;
  private final SoundTrailAlarm alarm;

  WatchedTrail(SealTrail sealTrail, VerifyTrail verifyTrail, SoundTrailAlarm alarm) {
    this.sealTrail = sealTrail;
    this.verifyTrail = verifyTrail;
    this.alarm = alarm;
  }

  void seal() {
    sealTrail.sealAll();
  }

  void verify() {
    verifyTrail
        .verifyNext()
        .forEach(finding -> LOG.error("THE AUDIT TRAIL IS NOT AS IT WAS SEALED: {}", finding));
    alarm.sound();
  }
}
