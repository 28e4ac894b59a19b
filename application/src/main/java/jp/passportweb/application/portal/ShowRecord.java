package jp.passportweb.application.portal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.recordstate.RecordFacts;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.recordstate.RecordStates;
import jp.passportweb.domain.recordstate.Waiting;
import jp.passportweb.domain.request.newsigningrequest.NewSigningRequestRules;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ConversationRules;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.HandInRules;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.Turn;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import org.jspecify.annotations.Nullable;

/** お申込情報詳細: one record of an account with everything the applicant may see. */
@Assembled
public final class ShowRecord {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Contracts contracts;
  private final Reviews reviews;
  private final ReadExamination readExamination;
  private final BlockedKeys blockedKeys;
  private final RecordLists lists;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowRecord(
      ApplicationRecords records,
      Certificates certificates,
      Contracts contracts,
      Reviews reviews,
      ReadExamination readExamination,
      BlockedKeys blockedKeys,
      RecordLists lists,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.certificates = certificates;
    this.contracts = contracts;
    this.reviews = reviews;
    this.readExamination = readExamination;
    this.blockedKeys = blockedKeys;
    this.lists = lists;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A record for its holder.
   *
   * @param state the one value of which sentence, tone, band and next act are made
   * @param line everything of its server, the record itself among it
   * @param documents where each stands that is asked for (FIL-5)
   * @param takesSigningRequest whether another CSR can be handed in, because this one's key cannot
   *     be certified (LINT-1)
   * @param conversation with the office (CNV-1)
   * @param refusal the decision to refuse it; null where it was not refused, or before REF-1
   */
  public record RecordView(
      ApplicationRecord record,
      List<RecordEvent> events,
      Issuance.@Nullable Issued issued,
      @Nullable Contract contract,
      RecordState state,
      ServerLine line,
      List<DocumentTurn> documents,
      boolean takesSigningRequest,
      Conversation conversation,
      @Nullable Decided refusal) {
    /** Required documents that the holder is to hand in. */
    public List<DocumentRequirement> documentsAwaited() {
      return documents.stream()
          .filter(DocumentTurn::isAwaited)
          .map(DocumentTurn::document)
          .toList();
    }

    /** Whether files are taken now (FIL-4). */
    public boolean takesFiles() {
      return HandInRules.isTaken(record.status())
          && documents.stream().anyMatch(DocumentTurn::takesFiles);
    }

    /** Whether what came in for a document did not do (FIL-6). */
    public boolean isAskedAgain(DocumentRequirement document) {
      return documents.stream()
          .anyMatch(turn -> turn.document().equals(document) && turn.askedAgain() != null);
    }

    /** Which of its contract's certificates its own is, counted from 1 by issue; 0 without one. */
    public int ordinal() {
      RecordSummary row = line.row(record.id());
      return line.certified(row).indexOf(row) + 1;
    }

    /** Where another certificate took the place of its own: its record. */
    public Optional<RecordSummary> successor() {
      return line.successorOf(record.id());
    }
  }

  /**
   * What the office and the applicant have written to each other.
   *
   * @param takesAnswers whether the applicant can write
   * @param asked whether an answer is awaited
   */
  public record Conversation(List<Comment> said, boolean takesAnswers, boolean asked) {
    static Conversation of(ApplicationRecord record, Review review) {
      boolean takes = ConversationRules.takesAnswers(record.status(), review);
      return new Conversation(
          review.conversation(), takes, takes && review.turn() == Turn.APPLICANT);
    }
  }

  /** The account's record; another account's is as if it did not exist. */
  public Optional<RecordView> show(AccountId account, RecordId id) {
    return transactions.run(
        () -> records.byId(id).filter(r -> r.account().equals(account)).map(this::view));
  }

  private RecordView view(ApplicationRecord record) {
    Issuance.Issued issued =
        certificates.ofRecord(record.id()).orElse(null) instanceof Issuance.Issued found
            ? found
            : null;
    @Nullable Contract contract =
        record.contract() == null ? null : contracts.byCode(record.contract()).orElse(null);
    Review review = reviews.of(record.id());
    boolean asks = record.awaitsDocuments() || isLookedAt(record, review);
    List<DocumentTurn> documents = asks ? readExamination.of(record).turns(review) : List.of();
    boolean names =
        review.isStoppedFor(Stop.Reason.NAMES) && readExamination.of(record).names().areOpen();
    boolean takesSigningRequest = NewSigningRequestRules.isTaken(record, review, isBlocked(record));
    ServerLine line = lists.lineOf(record.id());
    RecordFacts listed = RecordFacts.of(line.row(record.id()), type(record));
    return new RecordView(
        record,
        records.eventsOf(record.id()),
        issued,
        contract,
        RecordStates.of(
            listed.waiting(
                Waiting.of(review, takesSigningRequest, record.awaitsDocuments(), names)),
            clock.instant()),
        line,
        documents,
        takesSigningRequest,
        Conversation.of(record, review),
        review.decisions().stream()
            .filter(decided -> decided.kind() == Decided.Kind.REFUSED)
            .findFirst()
            .orElse(null));
  }

  private static boolean isLookedAt(ApplicationRecord record, Review review) {
    return HandInRules.isTaken(record.status()) && !review.handIns().files().isEmpty();
  }

  private ContractType type(ApplicationRecord record) {
    return catalog.offeringOf(record.service(), record.offering()).type();
  }

  private boolean isBlocked(ApplicationRecord record) {
    return record.status().isOpen() && blockedKeys.contains(record.content().basic().keyHash());
  }
}
