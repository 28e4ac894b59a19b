package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditChain;
import jp.passportweb.domain.audit.TrailVerifications;

/** What watches the trail. */
@Factory
final class TrailWiring {
  @Singleton
  VerifyTrail verifyTrail(
      AuditChain chain,
      TrailVerifications verifications,
      Transactions transactions,
      InstantSource clock) {
    return new VerifyTrail(chain, verifications, transactions, clock);
  }
}
