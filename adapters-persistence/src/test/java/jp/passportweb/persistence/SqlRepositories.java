package jp.passportweb.persistence;

import io.micronaut.context.ApplicationContext;
import jp.passportweb.domain.Repositories;
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
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.notice.ExpiryNotices;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.seal.SiteSeals;
import jp.passportweb.domain.session.Sessions;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.transparency.Precertificates;

/** The adapters as the container hands them out. */
record SqlRepositories(
    Accounts accounts,
    AccountProfiles accountProfiles,
    ProfileChanges profileChanges,
    OneTimePasswords oneTimePasswords,
    Throttles throttles,
    Inquiries inquiries,
    LoginCertificates loginCertificates,
    Passkeys passkeys,
    PasskeyChallenges passkeyChallenges,
    Sessions sessions,
    Operators operators,
    SecondFactors secondFactors,
    Contracts contracts,
    Coupons coupons,
    ResellerRequests resellerRequests,
    ApplicationRecords records,
    RecordLists lists,
    Reviews reviews,
    EvidenceArchive evidence,
    Certificates certificates,
    Precertificates precertificates,
    Revocations revocations,
    RevocationLists revocationLists,
    DeferredRevocations deferredRevocations,
    Downloads downloads,
    Drafts drafts,
    Allowances allowances,
    Outbox outbox,
    ExpiryNotices expiryNotices,
    AuditTrail audit,
    BlockedKeys blockedKeys,
    KeyLists keyLists,
    SiteSeals siteSeals,
    Authorizations authorizations,
    ControlMails controlMails,
    Attempts attempts)
    implements Repositories {

  static SqlRepositories in(ApplicationContext beans) {
    return new SqlRepositories(
        beans.getBean(Accounts.class),
        beans.getBean(AccountProfiles.class),
        beans.getBean(ProfileChanges.class),
        beans.getBean(OneTimePasswords.class),
        beans.getBean(Throttles.class),
        beans.getBean(Inquiries.class),
        beans.getBean(LoginCertificates.class),
        beans.getBean(Passkeys.class),
        beans.getBean(PasskeyChallenges.class),
        beans.getBean(Sessions.class),
        beans.getBean(Operators.class),
        beans.getBean(SecondFactors.class),
        beans.getBean(Contracts.class),
        beans.getBean(Coupons.class),
        beans.getBean(ResellerRequests.class),
        beans.getBean(ApplicationRecords.class),
        beans.getBean(RecordLists.class),
        beans.getBean(Reviews.class),
        beans.getBean(EvidenceArchive.class),
        beans.getBean(Certificates.class),
        beans.getBean(Precertificates.class),
        beans.getBean(Revocations.class),
        beans.getBean(RevocationLists.class),
        beans.getBean(DeferredRevocations.class),
        beans.getBean(Downloads.class),
        beans.getBean(Drafts.class),
        beans.getBean(Allowances.class),
        beans.getBean(Outbox.class),
        beans.getBean(ExpiryNotices.class),
        beans.getBean(AuditTrail.class),
        beans.getBean(BlockedKeys.class),
        beans.getBean(KeyLists.class),
        beans.getBean(SiteSeals.class),
        beans.getBean(Authorizations.class),
        beans.getBean(ControlMails.class),
        beans.getBean(Attempts.class));
  }
}
