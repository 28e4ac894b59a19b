package jp.passportweb.domain;

import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.Inquiries;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.campaign.HolderCalls;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.file.HandedInFiles;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.notice.ExpiryNotices;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.operator.AccountReviews;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.LastLogins;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.proposal.Proposals;
import jp.passportweb.domain.queue.ClockAlarms;
import jp.passportweb.domain.queue.Lookers;
import jp.passportweb.domain.queue.SavedViews;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.report.Reports;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.RevocationOrders;
import jp.passportweb.domain.sample.Samples;
import jp.passportweb.domain.seal.SiteSeals;
import jp.passportweb.domain.session.Sessions;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.transparency.Precertificates;

/** Every port that keeps something, over one common store. */
public interface Repositories {
  Accounts accounts();

  AccountProfiles accountProfiles();

  ProfileChanges profileChanges();

  OneTimePasswords oneTimePasswords();

  Throttles throttles();

  Inquiries inquiries();

  LoginCertificates loginCertificates();

  Passkeys passkeys();

  PasskeyChallenges passkeyChallenges();

  Sessions sessions();

  Operators operators();

  SecondFactors secondFactors();

  StaffPasskeys staffPasskeys();

  Invitations invitations();

  LastLogins lastLogins();

  AccountReviews accountReviews();

  Contracts contracts();

  Coupons coupons();

  ResellerRequests resellerRequests();

  ApplicationRecords records();

  RecordLists lists();

  Reviews reviews();

  WorkQueue queue();

  Lookers lookers();

  SavedViews savedViews();

  ClockAlarms clockAlarms();

  EvidenceArchive evidence();

  HandedInFiles files();

  Certificates certificates();

  Precertificates precertificates();

  Revocations revocations();

  RevocationLists revocationLists();

  IssuedCertificates issuedCertificates();

  RevocationOrders revocationOrders();

  ProblemReports problemReports();

  Campaigns campaigns();

  HolderCalls holderCalls();

  Proposals proposals();

  AccountDirectory directory();

  DeferredRevocations deferredRevocations();

  Downloads downloads();

  Drafts drafts();

  Allowances allowances();

  Outbox outbox();

  MailRoom mailRoom();

  Reports reports();

  Samples samples();

  ExpiryNotices expiryNotices();

  AuditTrail audit();

  BlockedKeys blockedKeys();

  KeyLists keyLists();

  SiteSeals siteSeals();

  Authorizations authorizations();

  ControlMails controlMails();

  Attempts attempts();
}
