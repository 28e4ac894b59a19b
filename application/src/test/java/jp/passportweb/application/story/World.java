package jp.passportweb.application.story;

import java.security.SecureRandom;
import java.time.Instant;
import jp.passportweb.application.coupon.CheckCoupon;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.domaincontrol.Network;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.issuance.ComposeCertificate;
import jp.passportweb.application.issuance.ConcludeContract;
import jp.passportweb.application.issuance.FindBrokenRules;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.request.AcceptRequest;
import jp.passportweb.application.request.ApplicationLimits;
import jp.passportweb.application.request.LimitApplications;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.request.Submission;
import jp.passportweb.application.request.SubmitRequest;
import jp.passportweb.application.request.TellContacts;
import jp.passportweb.application.request.draft.KeptDrafts;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.NamePolicy;

/** What lies around the use cases: the ports in memory, the clock, the authority, the post. */
public record World(
    InMemoryRepositories ports,
    Catalog catalog,
    MovableClock clock,
    RecordedNotices notices,
    PaperAuthority authority,
    CertifiableNames certifiable,
    Straightaway transactions,
    InstallationKey key,
    SecureRandom random) {

  public World() {
    this(new InMemoryRepositories());
  }

  private World(InMemoryRepositories ports) {
    this(
        ports,
        CatalogSamples.catalog(),
        new MovableClock(Instant.parse("2026-11-20T03:00:00Z")),
        new RecordedNotices(),
        new PaperAuthority(),
        new CertifiableNames(new FewSuffixes(), NamePolicy.EVALUATION),
        new Straightaway(ports.coupons().undoLog()),
        new InstallationKey(new byte[InstallationKey.LENGTH]),
        new SecureRandom());
  }

  public PostOffice postOffice() {
    return new PostOffice(notices, ports.outbox());
  }

  public ReadExamination readExamination() {
    return new ReadExamination(
        ports.records(),
        ports.reviews(),
        ports.evidence(),
        EvidenceSamples.rules(),
        network().readNameProofs(),
        catalog,
        clock);
  }

  /** Where nothing is to be seen: no name is proven by it, and CAA permits. */
  public Network network() {
    return new Network(ports, catalog, postOffice(), transactions, clock);
  }

  public ComposeCertificate composeCertificate() {
    return new ComposeCertificate(
        authority,
        new ConcludeContract(ports.records(), ports.contracts(), catalog),
        catalog,
        random);
  }

  /** The linter of the house finds {@link PaperAuthority#findings}. */
  public FindBrokenRules findBrokenRules() {
    return new FindBrokenRules(
        composeCertificate(), authority, _ -> authority.said(), ports.blockedKeys(), clock);
  }

  /** 「申込」 over these drafts, paying with these coupons. */
  public Submission submission(Drafts drafts, Coupons coupons) {
    return new Submission(
        keptDrafts(drafts), drafts, readDraft(), new SpendCoupon(coupons), transactions, clock);
  }

  public KeptDrafts keptDrafts(Drafts drafts) {
    return new KeptDrafts(drafts, ports.records(), clock);
  }

  /** 「申込」 by an account, paying with these coupons. */
  public SubmitRequest submitRequest(Coupons coupons) {
    return new SubmitRequest(
        submission(ports.drafts(), coupons),
        readSituation(),
        ports.records(),
        ports.contracts(),
        ports.certificates(),
        limitApplications(),
        new SpendCoupon(coupons),
        acceptRequest(),
        tellContacts(),
        ports.audit());
  }

  public ReadSituation readSituation() {
    return new ReadSituation(
        ports.records(),
        ports.contracts(),
        ports.certificates(),
        ports.revocations(),
        ports.campaigns(),
        catalog,
        clock);
  }

  public ReadDraft readDraft() {
    return new ReadDraft(
        catalog,
        examineSigningRequest(),
        certifiable,
        ports.records(),
        ports.contracts(),
        new CheckCoupon(ports.coupons(), catalog, clock),
        transactions);
  }

  public LimitApplications limitApplications() {
    return new LimitApplications(ports.allowances(), ApplicationLimits.standard(), key);
  }

  public AcceptRequest acceptRequest() {
    return new AcceptRequest(
        ports.records(), ports.audit(), readExamination(), network().beginAuthorizations());
  }

  public TellContacts tellContacts() {
    return new TellContacts(ports.accounts(), postOffice(), catalog);
  }

  public ExamineSigningRequest examineSigningRequest() {
    return new ExamineSigningRequest(
        new PaperRequests(),
        certifiable,
        new KnownKeys(ports.blockedKeys(), ports.keyLists()),
        KeyPolicy.STRICT);
  }
}
