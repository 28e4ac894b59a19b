package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.issuance.CheckBeforeSigning;
import jp.passportweb.application.issuance.ConcludeContract;
import jp.passportweb.application.issuance.ConcludeIssuance;
import jp.passportweb.application.issuance.IntendIssuance;
import jp.passportweb.application.issuance.IssueApproved;
import jp.passportweb.application.issuance.IssueCertificate;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.application.office.AddComment;
import jp.passportweb.application.office.CompleteRequest;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.application.office.Desk;
import jp.passportweb.application.office.FinishExamination;
import jp.passportweb.application.office.IssueNow;
import jp.passportweb.application.office.ListQueue;
import jp.passportweb.application.office.ReceiveDocument;
import jp.passportweb.application.office.RecordCheck;
import jp.passportweb.application.office.RecordTelephoneConfirmation;
import jp.passportweb.application.office.RefuseApplication;
import jp.passportweb.application.office.RevokeCompromised;
import jp.passportweb.application.office.RevokeOnRequest;
import jp.passportweb.application.office.ShowCase;
import jp.passportweb.application.office.StartReview;
import jp.passportweb.application.office.TakeStep;
import jp.passportweb.application.office.TerminateContract;
import jp.passportweb.application.request.reissue.RevokePrevious;
import jp.passportweb.application.seal.MakeSeal;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.review.Reviews;

@Factory
final class OfficeWiring {
  @Singleton
  Desk desk(
      ApplicationRecords records,
      Reviews reviews,
      Operators operators,
      AuditTrail audit,
      Catalog catalog,
      InstantSource clock) {
    return new Desk(records, reviews, operators, audit, catalog, clock);
  }

  @Singleton
  ListQueue listQueue(RecordLists lists, DeferredRevocations deferred, ApplicationRecords records) {
    return new ListQueue(lists, deferred, records);
  }

  @Singleton
  ShowCase showCase(
      Desk desk,
      ExamineSigningRequest examine,
      Certificates certificates,
      Contracts contracts,
      AuditTrail audit,
      Operators operators) {
    return new ShowCase(desk, examine, certificates, contracts, audit, operators);
  }

  @Singleton
  TakeStep takeStep(Reviews reviews, Transactions transactions) {
    return new TakeStep(reviews, transactions);
  }

  @Singleton
  StartReview startReview(Desk desk) {
    return new StartReview(desk);
  }

  @Singleton
  ReceiveDocument receiveDocument(Desk desk) {
    return new ReceiveDocument(desk);
  }

  @Singleton
  RecordCheck recordCheck(Desk desk) {
    return new RecordCheck(desk);
  }

  @Singleton
  RecordTelephoneConfirmation recordTelephoneConfirmation(Desk desk) {
    return new RecordTelephoneConfirmation(desk);
  }

  @Singleton
  AddComment addComment(Desk desk) {
    return new AddComment(desk);
  }

  @Singleton
  FinishExamination finishExamination(Desk desk) {
    return new FinishExamination(desk);
  }

  @Singleton
  DecideApproval decideApproval(Desk desk) {
    return new DecideApproval(desk);
  }

  @Singleton
  RefuseApplication refuseApplication(
      Desk desk, SpendCoupon spendCoupon, Accounts accounts, PostOffice postOffice) {
    return new RefuseApplication(desk, spendCoupon, accounts, postOffice);
  }

  @Singleton
  TerminateContract terminateContract(
      Desk desk,
      ApplicationRecords records,
      Contracts contracts,
      Certificates certificates,
      RevokeAndTell revoke,
      TellOutcome tellOutcome) {
    return new TerminateContract(desk, records, contracts, certificates, revoke, tellOutcome);
  }

  @Singleton
  CompleteRequest completeRequest(
      Desk desk, TerminateContract terminateContract, TellOutcome tellOutcome) {
    return new CompleteRequest(desk, terminateContract, tellOutcome);
  }

  @Singleton
  RevokeOnRequest revokeOnRequest(Desk desk, RevokeAndTell revoke) {
    return new RevokeOnRequest(desk, revoke);
  }

  @Singleton
  RevokeCompromised revokeCompromised(Desk desk, RevokeAndTell revoke) {
    return new RevokeCompromised(desk, revoke);
  }

  @Singleton
  ConcludeContract concludeContract(
      ApplicationRecords records, Contracts contracts, Catalog catalog) {
    return new ConcludeContract(records, contracts, catalog);
  }

  @Singleton
  ConcludeIssuance concludeIssuance(
      ApplicationRecords records,
      Certificates certificates,
      ConcludeContract concludeContract,
      MakeSeal makeSeal,
      RevokePrevious revokePrevious,
      Accounts accounts,
      PostOffice postOffice,
      AuditTrail audit,
      Catalog catalog) {
    return new ConcludeIssuance(
        records,
        certificates,
        concludeContract,
        makeSeal,
        revokePrevious,
        accounts,
        postOffice,
        audit,
        catalog);
  }

  @Singleton
  IntendIssuance intendIssuance(
      Certificates certificates,
      CertificateAuthority authority,
      AuditTrail audit,
      ConcludeContract concludeContract,
      Catalog catalog,
      SecureRandom random) {
    return new IntendIssuance(certificates, authority, audit, concludeContract, catalog, random);
  }

  @Singleton
  IssueCertificate issueCertificate(
      ApplicationRecords records,
      IntendIssuance intend,
      CertificateAuthority authority,
      CheckBeforeSigning check,
      ConcludeIssuance conclude,
      Transactions transactions,
      InstantSource clock) {
    return new IssueCertificate(records, intend, authority, check, conclude, transactions, clock);
  }

  @Singleton
  IssueNow issueNow(Desk desk, IssueCertificate issueCertificate, Transactions transactions) {
    return new IssueNow(desk, issueCertificate, transactions);
  }

  @Singleton
  IssueApproved issueApproved(
      ApplicationRecords records, IssueCertificate issueCertificate, Transactions transactions) {
    return new IssueApproved(records, issueCertificate, transactions);
  }
}
