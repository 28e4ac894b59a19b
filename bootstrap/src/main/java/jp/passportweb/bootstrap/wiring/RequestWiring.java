package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.application.request.reissue.RevokeDeferred;
import jp.passportweb.application.request.reissue.RevokePrevious;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.request.reissue.DeferredRevocations;

/** What requests do once they are decided. */
@Factory
final class RequestWiring {
  @Singleton
  TellOutcome tellOutcome(Accounts accounts, PostOffice postOffice, Catalog catalog) {
    return new TellOutcome(accounts, postOffice, catalog);
  }

  @Singleton
  RevokeAndTell revokeAndTell(
      RevokeCertificate revokeCertificate,
      ApplicationRecords records,
      Certificates certificates,
      TellOutcome tellOutcome,
      InstantSource clock) {
    return new RevokeAndTell(revokeCertificate, records, certificates, tellOutcome, clock);
  }

  @Singleton
  RevokePrevious revokePrevious(RevokeAndTell revoke, DeferredRevocations deferred) {
    return new RevokePrevious(revoke, deferred);
  }

  @Singleton
  RevokeDeferred revokeDeferred(
      DeferredRevocations deferred,
      ApplicationRecords records,
      RevokeAndTell revoke,
      Transactions transactions,
      InstantSource clock) {
    return new RevokeDeferred(deferred, records, revoke, transactions, clock);
  }
}
