package jp.passportweb.application.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.contract.CloseRecords;
import jp.passportweb.application.contract.EndTerms;
import jp.passportweb.application.contract.TellRenewed;
import jp.passportweb.application.issuance.CheckBeforeSigning;
import jp.passportweb.application.issuance.ConcludeContract;
import jp.passportweb.application.issuance.ConcludeIssuance;
import jp.passportweb.application.issuance.GatherTimestamps;
import jp.passportweb.application.issuance.GiveUpPrecertificate;
import jp.passportweb.application.issuance.IntendIssuance;
import jp.passportweb.application.issuance.IssueCertificate;
import jp.passportweb.application.issuance.ListApproved;
import jp.passportweb.application.issuance.PaperLogs;
import jp.passportweb.application.issuance.SignLogged;
import jp.passportweb.application.issuance.StopIssuance;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.request.ForeseeTerm;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.request.reissue.RevokeDeferred;
import jp.passportweb.application.request.reissue.RevokePrevious;
import jp.passportweb.application.request.renewal.SendExpiryNotices;
import jp.passportweb.application.request.renewal.TellOfExpiry;
import jp.passportweb.application.seal.MakeSeal;
import jp.passportweb.application.seal.ShowSeal;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ContentBuilder;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;

/**
 * The whole service in memory: customers and staff do what they do through the use cases, on a
 * Friday at noon in Tokyo.
 *
 * <pre>{@code
 * House house = new House();
 * RecordId record = house.applies(FilledForm.of(CatalogSamples.EV));
 * house.office().examinesAndApproves(record);
 * house.issues();
 * }</pre>
 */
public final class House {
  private final World world = new World();
  private final Customer customer = Customer.of(world);
  private final Office office = new Office(world);
  private final IssueCertificate issueCertificate = issueCertificate(world);

  public World world() {
    return world;
  }

  public InMemoryRepositories ports() {
    return world.ports();
  }

  public MovableClock clock() {
    return world.clock();
  }

  public RecordedNotices notices() {
    return world.notices();
  }

  public Customer customer() {
    return customer;
  }

  public Office office() {
    return office;
  }

  public IssueCertificate issueCertificate() {
    return issueCertificate;
  }

  /** A customer applies, and the application is accepted. */
  public RecordId applies(FilledForm form) {
    return customer.applies(form);
  }

  /** A customer has applied, and the access key has come to {@link FilledForm#HOLDER}. */
  public AccessKey opensAccount() {
    applies(FilledForm.of(CatalogSamples.SR));
    return notices().last(Notice.AccessKeySent.class).key();
  }

  /** The worker issues whatever is approved; how many that were. */
  public int issues() {
    List<RecordId> waiting =
        new ListApproved(
                ports().records(), ports().precertificates(), world.transactions(), world.clock())
            .waiting();
    return OneByOne.count(
        waiting, record -> issueCertificate.issue(record) == IssueCertificate.Outcome.ISSUED);
  }

  /** What is due by now is revoked by the worker; how many that were. */
  public int revokesDeferred() {
    return new RevokeDeferred(
            ports().deferredRevocations(),
            ports().records(),
            revokeAndTell(world),
            world.transactions(),
            world.clock())
        .revokeDue();
  }

  /** The worker sees to the contracts that are over; for how many something changed. */
  public int endsTerms() {
    return new EndTerms(
            ports().contracts(),
            ports().records(),
            new CloseRecords(
                ports().records(), ports().certificates(), revokeAndTell(world), ports().audit()),
            new TellRenewed(
                ports().records(), ports().accounts(), world.postOffice(), world.catalog()),
            ports().expiryNotices(),
            ports().audit(),
            world.catalog(),
            world.transactions(),
            world.clock())
        .endDue();
  }

  /** The worker sees to the notices of ends; about how many records somebody was told. */
  public int sendsExpiryNotices() {
    return new SendExpiryNotices(
            ports().expiryNotices(),
            ports().records(),
            new ReadSituation(
                ports().records(),
                ports().contracts(),
                ports().certificates(),
                ports().revocations(),
                ports().campaigns(),
                world.catalog(),
                world.clock()),
            new TellOfExpiry(
                ports().records(),
                ports().contracts(),
                ports().certificates(),
                ports().accounts(),
                world.postOffice(),
                world.catalog()),
            ports().audit(),
            world.catalog(),
            world.transactions(),
            world.clock())
        .sendDue();
  }

  /** What was published for a record's certificate; nothing while it counts. */
  public Optional<CrlReason> revoked(RecordId record) {
    return revocation(record).map(Revocation::reason);
  }

  /** As the world reads it. */
  public Optional<Revocation> revocation(RecordId record) {
    Issuance.Intended certificate =
        ports().certificates().ofRecord(record).orElseThrow().intention();
    return ports().revocations().of(certificate.authority(), certificate.serial());
  }

  /** What the world is told by the seals. */
  public ShowSeal showSeal() {
    return new ShowSeal(
        ports().siteSeals(),
        ports().records(),
        ports().certificates(),
        ports().revocations(),
        world.catalog(),
        world.transactions(),
        clock());
  }

  /** The contract behind a record. */
  public Contract contract(RecordId record) {
    return ports().contracts().byCode(record(record).contract()).orElseThrow();
  }

  /** An application taken as far as its certificate. */
  public RecordId hasIssued(FilledForm form) {
    RecordId record = applies(form);
    office.examinesAndApproves(record);
    issues();
    return record;
  }

  public ApplicationRecord record(RecordId id) {
    return ports().records().byId(id).orElseThrow();
  }

  /** お申込情報詳細画面 as its holder sees it. */
  public ShowRecord.RecordView shown(RecordId id) {
    return customer.showRecord().show(record(id).account(), id).orElseThrow();
  }

  /** How long it would last if it were asked for now. */
  public Optional<ForeseeTerm.Term> foresees(RequestType type, RecordId base) {
    ApplicationRecord from = record(base);
    Draft draft =
        new Draft(
            new DraftId(UUID.randomUUID()),
            "account",
            type,
            base,
            from.service(),
            from.offering(),
            null,
            Map.of(),
            Map.of(),
            null,
            clock().instant(),
            clock().instant(),
            0);
    return new ForeseeTerm(world.catalog(), world.clock())
        .foresee(customer.readDraft().read(draft));
  }

  static TellOutcome tellOutcome(World world) {
    return new TellOutcome(world.ports().accounts(), world.postOffice(), world.catalog());
  }

  static RevokeAndTell revokeAndTell(World world) {
    InMemoryRepositories ports = world.ports();
    return new RevokeAndTell(
        new RevokeCertificate(
            ports.records(),
            ports.certificates(),
            ports.revocations(),
            ports.blockedKeys(),
            ports.audit(),
            new NothingKept(),
            world.transactions(),
            world.clock()),
        ports.records(),
        ports.certificates(),
        tellOutcome(world),
        world.clock());
  }

  /** A request from a record, accepted, which says the same as the record. */
  public RecordId requests(Request request, RecordId base) {
    return requests(request, base, content -> {});
  }

  /** As above, saying something else than the record. */
  public RecordId requests(Request request, RecordId base, Consumer<ContentBuilder> change) {
    Instant now = clock().instant();
    ApplicationRecord from = record(base);
    if (request.type() == RequestType.REVOCATION && from.status() == RecordStatus.COMPLETED) {
      ports().records().update(from.become(RecordStatus.REVOCATION_PENDING, now));
    }
    boolean beginsContract =
        request.type() == RequestType.RENEWAL || request.type() == RequestType.SERVICE_SWITCH;
    return new Scene(ports())
        .record(
            RecordBuilder.record()
                .of(from.account())
                .offering(from.service().text(), from.offering().text())
                .asking(request)
                .saying(from.content())
                .with(change)
                .under(beginsContract ? null : from.contract())
                .appliedAt(now))
        .id();
  }

  private static IssueCertificate issueCertificate(World world) {
    InMemoryRepositories ports = world.ports();
    ConcludeContract concludeContract =
        new ConcludeContract(ports.records(), ports.contracts(), world.catalog());
    ConcludeIssuance conclude =
        new ConcludeIssuance(
            ports.records(),
            ports.certificates(),
            concludeContract,
            new MakeSeal(ports.siteSeals(), ports.records(), world.random()),
            new RevokePrevious(revokeAndTell(world), ports.deferredRevocations()),
            ports.accounts(),
            world.postOffice(),
            ports.audit(),
            world.catalog());
    GiveUpPrecertificate giveUp =
        new GiveUpPrecertificate(
            ports.precertificates(),
            ports.revocations(),
            new NothingKept(),
            ports.audit(),
            world.transactions());
    PaperLogs logs = new PaperLogs(world.clock());
    return new IssueCertificate(
        ports.records(),
        new IntendIssuance(ports.certificates(), world.composeCertificate(), giveUp, ports.audit()),
        world.network().lookUpCaa(),
        new CheckBeforeSigning(
            world.findBrokenRules(),
            world.readExamination(),
            ports.reviews(),
            world.network().lookUpCaa(),
            new StopIssuance(
                ports.records(),
                ports.certificates(),
                ports.reviews(),
                world.readExamination(),
                tellOutcome(world),
                world.network().tellOfControl(),
                giveUp,
                ports.audit(),
                world.clock()),
            world.clock()),
        new SignLogged(
            world.authority(),
            logs,
            ports.precertificates(),
            logs,
            new GatherTimestamps(logs, world.authority(), logs, world.clock()),
            world.transactions(),
            world.clock()),
        conclude,
        world.transactions(),
        world.clock());
  }
}
