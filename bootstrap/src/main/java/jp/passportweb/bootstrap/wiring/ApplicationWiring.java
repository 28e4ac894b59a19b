package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.download.DownloadCertificate;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.request.AcceptRequest;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.request.StartRequest;
import jp.passportweb.application.request.SubmitRequest;
import jp.passportweb.application.request.TellContacts;
import jp.passportweb.application.request.draft.ChangeDraft;
import jp.passportweb.application.request.draft.DiscardDraft;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.request.draft.StartDraft;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.signingrequest.PublicSuffixes;

@Factory
final class ApplicationWiring {
  @Singleton
  StartDraft startDraft(Drafts drafts, InstantSource clock) {
    return new StartDraft(drafts, clock);
  }

  @Singleton
  ChangeDraft changeDraft(Drafts drafts, Transactions transactions, InstantSource clock) {
    return new ChangeDraft(drafts, transactions, clock);
  }

  @Singleton
  DiscardDraft discardDraft(Drafts drafts) {
    return new DiscardDraft(drafts);
  }

  @Singleton
  ReadDraft readDraft(
      Catalog catalog,
      ExamineSigningRequest examine,
      PublicSuffixes suffixes,
      ApplicationRecords records,
      CheckCoupon checkCoupon) {
    return new ReadDraft(catalog, examine, suffixes, records, checkCoupon);
  }

  @Singleton
  AcceptRequest acceptRequest(ApplicationRecords records, AuditTrail audit, Catalog catalog) {
    return new AcceptRequest(records, audit, catalog);
  }

  @Singleton
  TellContacts tellContacts(Accounts accounts, PostOffice postOffice, Catalog catalog) {
    return new TellContacts(accounts, postOffice, catalog);
  }

  @Singleton
  ReadSituation readSituation(
      ApplicationRecords records,
      Contracts contracts,
      Certificates certificates,
      Catalog catalog,
      InstantSource clock) {
    return new ReadSituation(records, contracts, certificates, catalog, clock);
  }

  @Singleton
  StartRequest startRequest(
      ApplicationRecords records, ReadSituation readSituation, Drafts drafts, InstantSource clock) {
    return new StartRequest(records, readSituation, drafts, clock);
  }

  @Singleton
  ForeseeTerm foreseeTerm(
      ReadDraft readDraft, Contracts contracts, Catalog catalog, InstantSource clock) {
    return new ForeseeTerm(readDraft, contracts, catalog, clock);
  }

  @Singleton
  SubmitRequest submitRequest(
      Drafts drafts,
      ReadDraft readDraft,
      ReadSituation readSituation,
      ApplicationRecords records,
      SpendCoupon spendCoupon,
      AcceptRequest acceptRequest,
      TellContacts tellContacts,
      Transactions transactions,
      InstantSource clock) {
    return new SubmitRequest(
        drafts,
        readDraft,
        readSituation,
        records,
        spendCoupon,
        acceptRequest,
        tellContacts,
        transactions,
        clock);
  }

  @Singleton
  SubmitNewApplication submitNewApplication(
      Drafts drafts,
      ReadDraft readDraft,
      Accounts accounts,
      SpendCoupon spendCoupon,
      AcceptRequest acceptRequest,
      PostOffice postOffice,
      TellContacts tellContacts,
      SecureRandom random,
      InstantSource clock) {
    return new SubmitNewApplication(
        drafts,
        readDraft,
        accounts,
        spendCoupon,
        acceptRequest,
        postOffice,
        tellContacts,
        random,
        clock);
  }

  @Singleton
  ShowRecord showRecord(
      ApplicationRecords records,
      Certificates certificates,
      Contracts contracts,
      Reviews reviews,
      Catalog catalog) {
    return new ShowRecord(records, certificates, contracts, reviews, catalog);
  }

  @Singleton
  DownloadCertificate downloadCertificate(
      ApplicationRecords records,
      Certificates certificates,
      CertificateAuthority authority,
      CertificateBundles bundles,
      Downloads downloads,
      InstantSource clock) {
    return new DownloadCertificate(records, certificates, authority, bundles, downloads, clock);
  }
}
