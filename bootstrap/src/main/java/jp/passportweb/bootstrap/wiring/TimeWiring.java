package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.contract.CloseRecords;
import jp.passportweb.application.contract.EndTerms;
import jp.passportweb.application.contract.TellRenewed;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.request.renewal.SendExpiryNotices;
import jp.passportweb.application.request.renewal.TellOfExpiry;
import jp.passportweb.application.retention.Sweep;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.notice.ExpiryNotices;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.domain.session.Sessions;

/** What happens when its time has come. */
@Factory
final class TimeWiring {
  @Singleton
  Sweep sweep(
      Sessions sessions,
      SessionLimits limits,
      OneTimePasswords passwords,
      Throttles throttles,
      Drafts drafts,
      ProfileChanges profileChanges,
      PasskeyChallenges passkeyChallenges,
      Transactions transactions,
      InstantSource clock) {
    return new Sweep(
        sessions,
        limits,
        passwords,
        throttles,
        drafts,
        profileChanges,
        passkeyChallenges,
        transactions,
        clock);
  }

  @Singleton
  EndTerms endTerms(
      Contracts contracts,
      ApplicationRecords records,
      Certificates certificates,
      RevokeAndTell revoke,
      Accounts accounts,
      PostOffice postOffice,
      AuditTrail audit,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    return new EndTerms(
        contracts,
        records,
        new CloseRecords(records, certificates, revoke),
        new TellRenewed(records, accounts, postOffice, catalog),
        audit,
        catalog,
        transactions,
        clock);
  }

  @Singleton
  SendExpiryNotices sendExpiryNotices(
      ExpiryNotices notices,
      ApplicationRecords records,
      ReadSituation readSituation,
      TellOfExpiry tellOfExpiry,
      AuditTrail audit,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    return new SendExpiryNotices(
        notices, records, readSituation, tellOfExpiry, audit, catalog, transactions, clock);
  }

  @Singleton
  TellOfExpiry tellOfExpiry(
      ApplicationRecords records,
      Contracts contracts,
      Accounts accounts,
      PostOffice postOffice,
      Catalog catalog) {
    return new TellOfExpiry(records, contracts, accounts, postOffice, catalog);
  }
}
