package jp.passportweb.application.issuance;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.domaincontrol.Network;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.application.office.Desk;
import jp.passportweb.application.office.IssueNow;
import jp.passportweb.application.office.LayCase;
import jp.passportweb.application.request.reissue.RevokePrevious;
import jp.passportweb.application.seal.MakeSeal;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.catalog.ValidityLimit;
import jp.passportweb.domain.catalog.ValidityPolicy;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.ReviewSamples;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.domain.signingrequest.Der;

/** An authority that can fail before it signs, and a clock that can be moved on. */
final class Issuing {
  final InMemoryRepositories ports = new InMemoryRepositories();
  final List<Der> signed = new ArrayList<>();
  final ConcludeContract concludeContract =
      new ConcludeContract(ports.records(), ports.contracts(), catalog());

  private Instant now = Instant.parse("2026-11-24T01:00:00Z");
  final ConcludeIssuance conclude =
      new ConcludeIssuance(
          ports.records(),
          ports.certificates(),
          concludeContract,
          new MakeSeal(ports.siteSeals(), ports.records(), new SecureRandom()),
          revokePrevious(),
          ports.accounts(),
          postOffice(),
          ports.audit(),
          catalog());
  final IssueCertificate issueCertificate;

  /** What the linter finds. */
  final List<LintFinding> findings = new ArrayList<>();

  /** What another linter says. */
  final List<LintFinding> said = new ArrayList<>();

  /** Where CAA permits, and nothing else is to be seen. */
  final Network network = new Network(ports, catalog(), postOffice(), new Straight(), () -> now());

  /** None to begin with. */
  final PaperLogs logs = new PaperLogs(() -> now);

  private int untilInterrupted = -1;

  /** The process ended. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  Issuing() {
    CertificateAuthority authority = new Authority();
    issueCertificate =
        new IssueCertificate(
            ports.records(),
            new IntendIssuance(ports.certificates(), compose(authority), giveUp(), ports.audit()),
            network.lookUpCaa(),
            check(authority),
            signLogged(authority),
            conclude,
            new Straight(),
            () -> now);
  }

  private SignLogged signLogged(CertificateAuthority authority) {
    return new SignLogged(
        authority,
        logs,
        ports.precertificates(),
        logs,
        new GatherTimestamps(logs, authority, logs, () -> now),
        new Straight(),
        () -> now);
  }

  private GiveUpPrecertificate giveUp() {
    return new GiveUpPrecertificate(
        ports.precertificates(),
        ports.revocations(),
        new NothingKept(),
        ports.audit(),
        new Straight());
  }

  PublishCertificates publishCertificates() {
    return new PublishCertificates(
        ports.precertificates(),
        ports.certificates(),
        new Authority(),
        logs,
        new Straight(),
        () -> now);
  }

  /** Whatever waits is tried, one after the other; how many were issued. */
  int issueAll() {
    List<RecordId> waiting =
        new ListApproved(ports.records(), ports.precertificates(), new Straight(), () -> now)
            .waiting();
    return OneByOne.count(
        waiting, record -> issueCertificate.issue(record) == IssueCertificate.Outcome.ISSUED);
  }

  private ComposeCertificate compose(CertificateAuthority authority) {
    return new ComposeCertificate(authority, concludeContract, catalog(), new SecureRandom());
  }

  private CheckBeforeSigning check(CertificateAuthority authority) {
    return new CheckBeforeSigning(
        new FindBrokenRules(
            compose(authority),
            _ -> List.copyOf(findings),
            _ -> List.copyOf(said),
            ports.blockedKeys(),
            () -> now),
        readExamination(),
        ports.reviews(),
        network.lookUpCaa(),
        new StopIssuance(
            ports.records(),
            ports.certificates(),
            ports.reviews(),
            readExamination(),
            new TellOutcome(ports.accounts(), postOffice(), catalog()),
            network.tellOfControl(),
            giveUp(),
            ports.audit(),
            () -> now),
        () -> now);
  }

  private ReadExamination readExamination() {
    return new ReadExamination(
        ports.records(),
        ports.reviews(),
        ports.evidence(),
        EvidenceSamples.rules(),
        network.readNameProofs(),
        catalog(),
        () -> now);
  }

  private PostOffice postOffice() {
    return new PostOffice(notice -> new Mail(notice.to(), "", ""), ports.outbox());
  }

  private RevokePrevious revokePrevious() {
    InstantSource clock = () -> now;
    return new RevokePrevious(
        new RevokeAndTell(
            new RevokeCertificate(
                ports.records(),
                ports.certificates(),
                ports.revocations(),
                ports.blockedKeys(),
                ports.audit(),
                new NothingKept(),
                new Straight(),
                clock),
            ports.records(),
            ports.certificates(),
            new TellOutcome(ports.accounts(), postOffice(), catalog()),
            clock),
        ports.deferredRevocations());
  }

  RecordId approved() {
    return in(RecordStatus.ISSUING);
  }

  RecordId in(RecordStatus status) {
    Scene scene = new Scene(ports);
    RecordId record = scene.record(RecordBuilder.record().in(status).of(scene.account())).id();
    String name = UUID.randomUUID().toString();
    OperatorId examiner =
        scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER)).id();
    List<Evidence> evidence =
        EvidenceSamples.all(record(record), ValidationLevel.OV, examiner, now);
    evidence.forEach(ports.evidence()::add);
    ports
        .reviews()
        .add(record, ReviewSamples.call(examiner, TelephoneConfirmation.Result.CONFIRMED, now));
    network.proves(record(record));
    return record;
  }

  IssueNow issueNow() {
    LayCase layCase =
        new LayCase(
            ports.records(),
            ports.reviews(),
            ports.operators(),
            catalog(),
            readExamination(),
            new FindBrokenRules(
                compose(new Authority()),
                _ -> List.of(),
                _ -> List.of(),
                ports.blockedKeys(),
                () -> now),
            FourEyes.ALWAYS);
    Desk desk =
        new Desk(
            layCase,
            ports.records(),
            ports.reviews(),
            ports.audit(),
            Denials.of(ports, new Straight(), () -> now),
            new Straight(),
            () -> now);
    return new IssueNow(desk, layCase, issueCertificate, new Straight());
  }

  OperatorId staff(OperatorRole role) {
    Operator operator = OperatorSamples.operator(role.name(), role.name(), role);
    return new Scene(ports).operator(operator).id();
  }

  ApplicationRecord record(RecordId id) {
    return ports.records().byId(id).orElseThrow();
  }

  List<String> actions(RecordId id) {
    return ports.audit().on(record(id).receiptNumber().text(), 9).reversed().stream()
        .map(AuditEvent::action)
        .toList();
  }

  void interruptNext() {
    interruptAfter(0);
  }

  /** After so many signatures. */
  void interruptAfter(int signatures) {
    untilInterrupted = signatures;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  private static final class Straight implements Transactions {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  private final class Authority implements CertificateAuthority {
    @Override
    public AuthorityCertificate issuer(ServiceCode service) {
      return new AuthorityCertificate(
          service.text() + " CA",
          new Validity(Instant.EPOCH, Instant.parse("2040-01-01T00:00:00Z")),
          der("certificate of " + service.text()));
    }

    @Override
    public AuthorityCertificate root() {
      return issuer(new ServiceCode("ROOT"));
    }

    @Override
    public List<AuthorityCertificate> all() {
      return List.of(root(), issuer(new ServiceCode("SR30")));
    }

    @Override
    public Der toBeSigned(CertificateContent content) {
      return der("to be signed " + content.serial().hex());
    }

    @Override
    public Der sign(String authority, Der toBeSigned) {
      if (untilInterrupted-- == 0) {
        throw new Interrupted();
      }
      signed.add(toBeSigned);
      return der("signed " + toBeSigned);
    }

    private static Der der(String text) {
      return Der.of(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Catalog catalog() {
    LocalizedText text = new LocalizedText("SR", "SR");
    CertificateService service =
        new CertificateService(
            new ServiceCode("SR30"),
            text,
            "SR",
            "SR",
            ValidationLevel.OV,
            true,
            Set.of(OrganizationKind.values()),
            text,
            text,
            List.of(
                new Offering(
                    new OfferingCode("SR30-1Y"),
                    Period.ofYears(1),
                    ContractType.FIXED_TERM,
                    text,
                    List.of())),
            List.of());
    return new Catalog(
        List.of(service),
        List.of(),
        List.of(),
        new ValidityPolicy(List.of(new ValidityLimit(LocalDate.of(2026, 3, 15), 200, 199))),
        Map.of(),
        CatalogSamples.reuse(),
        CatalogSamples.notices(),
        CatalogSamples.privacy());
  }
}
