package jp.passportweb.application.office;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.domaincontrol.Network;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.file.DownloadCaseFile;
import jp.passportweb.application.file.DownloadOwnFile;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.file.KeepFile;
import jp.passportweb.application.file.ShowHandIn;
import jp.passportweb.application.issuance.ComposeCertificate;
import jp.passportweb.application.issuance.ConcludeContract;
import jp.passportweb.application.issuance.FindBrokenRules;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.application.retention.DropFiles;
import jp.passportweb.application.story.PaperAuthority;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.catalog.ValidityLimit;
import jp.passportweb.domain.catalog.ValidityPolicy;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.NothingKept;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.file.FileSamples;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.RefusalSamples;
import jp.passportweb.domain.review.Review;

/** An office with its staff, two services and two documents to hand in. */
final class Office {
  static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  static final DocumentCode REGISTRY = new DocumentCode("REGISTRY");
  static final DocumentCode SEAL = new DocumentCode("SEAL");

  final Repositories ports;
  final Watched transactions;
  private final Transactions store;
  private Instant now = NOW;
  final Operator examiner = staff("examiner", OperatorRole.EXAMINER);
  final Operator colleague = staff("colleague", OperatorRole.EXAMINER);
  final Operator approver = staff("approver", OperatorRole.APPROVER);

  /** What the linter finds. */
  final List<LintFinding> findings = new ArrayList<>();

  /** What another linter says. */
  final List<LintFinding> said = new ArrayList<>();

  final ReadExamination readExamination =
      new ReadExamination(
          ports.records(),
          ports.reviews(),
          ports.evidence(),
          EvidenceSamples.rules(),
          network().readNameProofs(),
          catalog(),
          () -> now);
  final LayCase layCase = layCase(FourEyes.ALWAYS);
  final Desk desk = desk(layCase);
  final ReceiveDocument receiveDocument = new ReceiveDocument(desk);
  final RecordEvidence recordEvidence =
      new RecordEvidence(desk, ports.evidence(), EvidenceSamples.rules());
  final ExplainDifference explainDifference = new ExplainDifference(desk);
  final RecordTelephoneConfirmation telephone = new RecordTelephoneConfirmation(desk);
  final FinishExamination finishExamination = new FinishExamination(desk);
  final List<RecordId> takenUp = new ArrayList<>();
  final DecideApproval decideApproval =
      new DecideApproval(desk, ports.evidence(), ports.operators(), takenUp::add);
  private final MailComposer composer =
      notice -> new Mail(notice.to(), notice.getClass().getSimpleName(), notice.toString());
  private final List<Mail> written = new ArrayList<>();
  private final PostOffice postOffice =
      new PostOffice(
          notice -> {
            Mail mail = composer.compose(notice);
            written.add(mail);
            return mail;
          },
          ports.outbox());
  final LettersOfCase letters =
      new LettersOfCase(ports.accounts(), new ContactsOfCase(ports.records()), composer);
  final RefuseApplication refuseApplication =
      new RefuseApplication(
          desk,
          ports.records(),
          new SpendCoupon(ports.coupons()),
          RefusalSamples.grounds(),
          letters,
          postOffice,
          ports.audit());
  final WriteToApplicant writeToApplicant = new WriteToApplicant(desk, letters, postOffice);
  final SettleConversation settleConversation = new SettleConversation(desk);
  final AskSigningRequest askSigningRequest =
      new AskSigningRequest(desk, new TellOutcome(ports.accounts(), postOffice, catalog()));
  final ReportCompromise reportCompromise =
      new ReportCompromise(
          desk,
          ports.certificates(),
          ports.revocations(),
          new RevokeAndTell(
              new RevokeCertificate(
                  ports.records(),
                  ports.certificates(),
                  ports.revocations(),
                  ports.blockedKeys(),
                  ports.audit(),
                  new NothingKept(),
                  transactions,
                  () -> now),
              ports.records(),
              ports.certificates(),
              new TellOutcome(ports.accounts(), postOffice, catalog()),
              () -> now));

  Office() {
    this(new InMemoryRepositories(), new Straightaway());
  }

  /** Over any store. */
  Office(Repositories ports, Transactions store) {
    this.ports = ports;
    this.store = store;
    this.transactions = new Watched(store);
    super();
  }

  private final KeepFile keepFile = new KeepFile(ports.files(), FileSamples.policy());

  HandInFile handInFile() {
    return new HandInFile(
        ports.records(),
        ports.reviews(),
        readExamination,
        keepFile,
        FileSamples.policy(),
        ports.audit(),
        transactions,
        () -> now);
  }

  ShowHandIn showHandIn() {
    return new ShowHandIn(ports.records(), ports.reviews(), readExamination, transactions);
  }

  DownloadOwnFile downloadOwnFile() {
    return new DownloadOwnFile(
        ports.records(), ports.files(), ports.audit(), transactions, () -> now);
  }

  DownloadCaseFile downloadCaseFile() {
    return new DownloadCaseFile(
        ports.records(), ports.files(), ports.operators(), ports.audit(), transactions, () -> now);
  }

  AttachFile attachFile() {
    return new AttachFile(desk, keepFile, FileSamples.policy());
  }

  AskDocumentAgain askDocumentAgain() {
    return new AskDocumentAgain(
        desk, FileSamples.policy(), new TellOutcome(ports.accounts(), postOffice, catalog()));
  }

  DropFiles dropFiles() {
    return new DropFiles(ports.files(), ports.records(), ports.audit(), transactions, () -> now);
  }

  private LayCase layCase(FourEyes fourEyes) {
    return new LayCase(
        ports.records(),
        ports.reviews(),
        ports.operators(),
        catalog(),
        readExamination,
        new FindBrokenRules(
            new ComposeCertificate(
                new PaperAuthority(),
                new ConcludeContract(ports.records(), ports.contracts(), catalog()),
                catalog(),
                new SecureRandom()),
            _ -> List.copyOf(findings),
            _ -> List.copyOf(said),
            ports.blockedKeys(),
            () -> now),
        fourEyes);
  }

  private Desk desk(LayCase cases) {
    return new Desk(
        cases,
        ports.records(),
        ports.reviews(),
        ports.audit(),
        Denials.of(ports, store, () -> now),
        transactions,
        () -> now);
  }

  /** An approval where a setting lets one person do both for OV. */
  ReviewOutcome approveAlone(RecordId id, Operator by) {
    return new DecideApproval(
            desk(layCase(new FourEyes(true))), ports.evidence(), ports.operators(), _ -> {})
        .approve(seen(id, by), Set.of(), "");
  }

  /** Notes whether the last transaction was ended by an exception, and so is undone. */
  static final class Watched implements Transactions {
    private final Transactions store;
    boolean undone;

    private Watched(Transactions store) {
      this.store = store;
    }

    @Override
    public <T> T run(Supplier<T> work) {
      undone = true;
      T result = store.run(work);
      undone = false;
      return result;
    }
  }

  /** The customer proves the names of a record. */
  void proves(RecordId id) {
    network().proves(record(id));
  }

  private Network network() {
    return new Network(
        ports,
        catalog(),
        new PostOffice(notice -> new Mail(notice.to(), "", ""), ports.outbox()),
        transactions,
        () -> now);
  }

  /** Days go by. */
  void pass(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  /** A record as somebody has it before them at this moment. */
  Seen seen(RecordId id, Operator by) {
    return seen(id, by.id());
  }

  Seen seen(RecordId id, OperatorId by) {
    return new Seen(id, by, review(id).version());
  }

  ReviewOutcome finish(RecordId id, Operator by) {
    return finishExamination.finish(seen(id, by));
  }

  ReviewOutcome approve(RecordId id, Operator by) {
    return decideApproval.approve(seen(id, by), Set.of(CrossCheck.Line.values()), "");
  }

  ReviewOutcome giveBack(RecordId id, Operator by) {
    return decideApproval.giveBack(seen(id, by), "番地が違います");
  }

  ReviewOutcome refuse(RecordId id, Operator by, String reason) {
    return refuse(seen(id, by), reason);
  }

  ReviewOutcome refuse(Seen seen, String reason) {
    return refuseApplication.refuse(seen, new TypedRefusal(RefusalSamples.OTHER.text(), reason));
  }

  Operator staff(String name, OperatorRole role) {
    return store.run(() -> new Scene(ports).operator(OperatorSamples.operator(name, name, role)));
  }

  RecordId ovApplication() {
    return application(RecordBuilder.record());
  }

  RecordId evApplication() {
    return application(RecordBuilder.record().offering("EV20", "EV20-1Y"));
  }

  RecordId application(RecordBuilder builder) {
    return store.run(() -> {
      Scene scene = new Scene(ports);
      ApplicationRecord record = scene.record(builder.awaitingDocuments().of(scene.account()));
      network().proves(record);
      return record.id();
    });
  }

  ApplicationRecord record(RecordId id) {
    return store.run(() -> ports.records().byId(id)).orElseThrow();
  }

  RecordStatus status(RecordId id) {
    return record(id).status();
  }

  Review review(RecordId id) {
    return store.run(() -> ports.reviews().of(id));
  }

  /** Everything that an examination needs, gathered by one person. */
  void gatherAll(RecordId id, Operator by) {
    gatherAllBut(Fact.DOMAIN_CONTROL, id, by);
  }

  /** As above, without one fact. */
  void gatherAllBut(Fact missing, RecordId id, Operator by) {
    receiveDocument.receive(id, by.id(), REGISTRY);
    receiveDocument.receive(id, by.id(), SEAL);
    for (Point point : examination(id).points()) {
      if (point.fact() != missing) {
        recordEvidence.record(id, by.id(), evidence(id, point.fact()));
      }
    }
    telephone.record(id, by.id(), call("CONFIRMED"));
  }

  Examination examination(RecordId id) {
    ApplicationRecord record = record(id);
    return store.run(() -> readExamination.of(record));
  }

  /** A form that confirms a fact, upon what is known of it now. */
  Map<String, String> evidence(RecordId id, Fact fact) {
    String latest =
        examination(id)
            .point(fact)
            .flatMap(Point::latest)
            .map(known -> known.id().value().toString())
            .orElse("");
    return Map.of(
        RecordEvidence.FACT,
        fact.name(),
        RecordEvidence.SOURCE,
        EvidenceSamples.REGISTRY.text(),
        RecordEvidence.REFERENCE,
        "0110-01-012345",
        RecordEvidence.COLLECTED_ON,
        "2026/11/24",
        RecordEvidence.NUMBER,
        fact == Fact.TELEPHONE_NUMBER ? EvidenceSamples.NUMBER : "",
        RecordEvidence.VERDICT,
        "CONFIRMS",
        RecordEvidence.LATEST,
        latest);
  }

  static Map<String, String> call(String result) {
    return Map.of(
        RecordTelephoneConfirmation.NUMBER, EvidenceSamples.NUMBER,
        RecordTelephoneConfirmation.CALLED_AT, "2026/11/24 9:50",
        RecordTelephoneConfirmation.SPOKE_WITH, "神宮 花子",
        RecordTelephoneConfirmation.ASKED, "申込の内容",
        RecordTelephoneConfirmation.RESULT, result);
  }

  /** How many mails of a kind were ever written. */
  long mails(String kind) {
    return written.stream().filter(mail -> mail.subject().equals(kind)).count();
  }

  /** What was done to a record, in the order of doing. */
  List<String> trail(RecordId id) {
    String receiptNumber = record(id).receiptNumber().text();
    return store.run(() -> ports.audit().on(receiptNumber, 100)).reversed().stream()
        .filter(event -> event.deniedAct().isEmpty())
        .map(event -> event.actor() + " " + event.action())
        .toList();
  }

  static Catalog catalog() {
    return new Catalog(
        List.of(service("SR30", ValidationLevel.OV), service("EV20", ValidationLevel.EV)),
        List.of(),
        List.of(document(REGISTRY), document(SEAL)),
        new ValidityPolicy(List.of(new ValidityLimit(LocalDate.of(2026, 3, 15), 200, 199))),
        Map.of(),
        CatalogSamples.reuse(),
        CatalogSamples.notices(),
        CatalogSamples.privacy());
  }

  private static CertificateService service(String code, ValidationLevel level) {
    LocalizedText text = new LocalizedText(code, code);
    return new CertificateService(
        new ServiceCode(code),
        text,
        code,
        code,
        level,
        true,
        Set.of(OrganizationKind.values()),
        text,
        text,
        List.of(
            new Offering(
                new OfferingCode(code + "-1Y"),
                Period.ofYears(1),
                ContractType.FIXED_TERM,
                text,
                List.of())),
        List.of());
  }

  private static DocumentRequirement document(DocumentCode code) {
    LocalizedText text = new LocalizedText(code.text(), code.text());
    return new DocumentRequirement(
        code,
        text,
        text,
        Set.of(OrganizationKind.REGISTERED_COMPANY),
        Set.of(ValidationLevel.values()));
  }
}
