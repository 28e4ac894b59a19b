package jp.passportweb.application.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.AskPerspectives;
import jp.passportweb.application.domaincontrol.ShowNames;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.nameproof.NameStanding;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.recordstate.RecordStates;
import jp.passportweb.domain.recordstate.Waiting;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.domain.transparency.Precertificates;
import org.jspecify.annotations.Nullable;

/** One record with everything that the office knows of it; its CSR is examined anew each time. */
@Assembled
public final class ShowCase {
  private static final int TRAIL = 200;

  private final LayCase layCase;
  private final ApplicationRecords records;
  private final ExamineSigningRequest examine;
  private final Certificates certificates;
  private final Revocations revocations;
  private final Precertificates precertificates;
  private final Contracts contracts;
  private final AuditTrail audit;
  private final Operators operators;
  private final RecordLists lists;
  private final ShowNames showNames;
  private final AskPerspectives askPerspectives;
  private final ContactsOfCase contactsOfCase;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowCase(
      LayCase layCase,
      ApplicationRecords records,
      ExamineSigningRequest examine,
      Certificates certificates,
      Revocations revocations,
      Precertificates precertificates,
      Contracts contracts,
      AuditTrail audit,
      Operators operators,
      RecordLists lists,
      ShowNames showNames,
      AskPerspectives askPerspectives,
      ContactsOfCase contactsOfCase,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.layCase = layCase;
    this.records = records;
    this.examine = examine;
    this.certificates = certificates;
    this.revocations = revocations;
    this.precertificates = precertificates;
    this.contracts = contracts;
    this.audit = audit;
    this.operators = operators;
    this.lists = lists;
    this.showNames = showNames;
    this.askPerspectives = askPerspectives;
    this.contactsOfCase = contactsOfCase;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What the office knows.
   *
   * @param revocation what the world reads of its certificate; null while that counts
   * @param awaitedLogs where its issuance waits for transparency logs
   * @param state what its holder reads of it
   * @param base the record that the request was made from
   * @param earlier the application of the same account before it, to mark what its organisation
   *     says otherwise (ACC-2)
   * @param contacts whom the office telephones and writes to: while a change of contacts is
   *     examined, whoever it was before (CHG-1)
   * @param names how far the proof of each name is (DCV-1)
   * @param provable whether names can be proven at all, as the perspectives are configured (MPIC-2)
   * @param notedByHand what was noted of control of names, before nobody could (DCV-2)
   * @param trail what was done to the record, newest first
   * @param staff everybody who may stand in it
   */
  public record CaseView(
      OpenCase open,
      SigningRequestExamination signingRequest,
      Issuance.@Nullable Issued issued,
      @Nullable Revocation revocation,
      @Nullable AwaitedLogs awaitedLogs,
      @Nullable Contract contract,
      RecordState state,
      @Nullable ApplicationRecord base,
      @Nullable ApplicationRecord earlier,
      Contacts contacts,
      List<NameStanding> names,
      boolean provable,
      List<Evidence> notedByHand,
      List<AuditEvent> trail,
      Map<OperatorId, Operator> staff) {
    /** Whom the office telephones. */
    public Contact callee() {
      return contacts.registration();
    }
  }

  public Optional<CaseView> show(RecordId id, OperatorId operator) {
    return transactions.run(() -> layCase.lay(id, operator).map(this::view));
  }

  private CaseView view(OpenCase open) {
    ApplicationRecord record = open.record();
    Issuance.Issued issued =
        certificates.ofRecord(record.id()).orElse(null) instanceof Issuance.Issued found
            ? found
            : null;
    return new CaseView(
        open,
        examine.examine(
            new SubmittedSigningRequest.Found(record.content().basic().signingRequest()),
            open.service().wildcardAllowed()),
        issued,
        issued == null ? null : revocation(issued.intention()),
        record.status() == RecordStatus.ISSUING ? awaitedLogs(record.id()) : null,
        record.contract() == null ? null : contracts.byCode(record.contract()).orElse(null),
        state(open),
        Optional.ofNullable(record.request().base()).flatMap(records::byId).orElse(null),
        records.earlierOfAccount(record).orElse(null),
        contactsOfCase.of(record),
        record.requestType().certifies() ? showNames.of(record).names() : List.of(),
        askPerspectives.canAnswer(LocalDate.ofInstant(clock.instant(), ValidityRules.TOKYO)),
        open.examination().notedByHand(),
        audit.on(record.receiptNumber().text(), TRAIL),
        operators.all().stream().collect(Collectors.toMap(Operator::id, Function.identity())));
  }

  private RecordState state(OpenCase open) {
    ApplicationRecord record = open.record();
    ContractType type = catalog.offeringOf(record.service(), record.offering()).type();
    RecordFacts facts = RecordFacts.of(lists.lineOf(record.id()).row(record.id()), type);
    return RecordStates.of(
        facts.waiting(
            Waiting.of(
                open.review(),
                open.review().isStoppedFor(Stop.Reason.SIGNING_REQUEST),
                !open.examination().awaited(open.review()).isEmpty() && record.awaitsDocuments(),
                open.examination().names().areOpen())),
        clock.instant());
  }

  private @Nullable AwaitedLogs awaitedLogs(RecordId record) {
    return certificates
        .ofRecord(record)
        .map(Issuance::intention)
        .flatMap(intended ->
            precertificates
                .of(intended.authority(), intended.serial())
                .filter(one -> one.rounds().tries() > 0 && !one.isSettled())
                .map(one -> AwaitedLogs.of(one, intended)))
        .orElse(null);
  }

  private @Nullable Revocation revocation(Issuance.Intended certificate) {
    return revocations.of(certificate.authority(), certificate.serial()).orElse(null);
  }
}
