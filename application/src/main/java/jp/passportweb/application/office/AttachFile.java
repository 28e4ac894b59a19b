package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.file.FileActs;
import jp.passportweb.application.file.HandInFile;
import jp.passportweb.application.file.KeepFile;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.file.FileInspection;
import jp.passportweb.domain.file.FileInspection.Inspected;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.SoundFile;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;
import org.jspecify.annotations.Nullable;

/**
 * ファイルを添える: staff keep a file with a case, for a document that came by post or as what evidence
 * rests on (FIL-5).
 */
@Assembled
public final class AttachFile {
  private final Desk desk;
  private final KeepFile keepFile;
  private final HandInPolicy policy;

  public AttachFile(Desk desk, KeepFile keepFile, HandInPolicy policy) {
    this.desk = desk;
    this.keepFile = keepFile;
    this.policy = policy;
  }

  /**
   * @param document the code of what it is; empty for what is kept as evidence
   * @param name of the file, as it was given
   */
  public ReviewOutcome attach(
      RecordId record, OperatorId operator, String document, String name, byte[] content) {
    return switch (FileInspection.of(name, content, policy.limits())) {
      case Inspected.Faulty(FileFault fault) -> invalid(fault);
      case Inspected.Sound(SoundFile file) ->
          desk.examine(
              "file.attached",
              record,
              operator,
              open -> whyNot(open, document),
              (open, now) -> keep(open, document, file, now));
    };
  }

  private static Optional<ReviewRefusal> whyNot(OpenCase open, String document) {
    return document.isEmpty()
        ? open.whyNotExamine()
        : open.whyNotReceive(new DocumentCode(document));
  }

  private void keep(OpenCase open, String document, SoundFile file, Instant now) {
    Review review = open.review();
    @Nullable DocumentTurn turn =
        open.examination().turn(new DocumentCode(document), review).orElse(null);
    KeepFile.Purpose purpose = new KeepFile.Purpose(turn, open.operator().id());
    switch (keepFile.keep(open.record(), review.handIns(), purpose, file, now)) {
      case KeepFile.Outcome.NotTaken(FileFault fault) -> throw new NotTaken(invalid(fault));
      case KeepFile.Outcome.There _ -> {}
      case KeepFile.Outcome.Kept(HandedInFile kept) -> noted(open, kept, now);
    }
  }

  private void noted(OpenCase open, HandedInFile kept, Instant now) {
    desk.reviews.took(open.record().id(), Set.of(open.operator().id()));
    boolean awaits = open.examination().awaitsCustomer(desk.reviews.of(open.record().id()));
    if (awaits != open.record().awaitsDocuments()) {
      desk.update(open.record().awaitingDocuments(awaits, now));
    }
    desk.note(open, "file.attached", FileActs.details(kept), now);
  }

  private static ReviewOutcome invalid(FileFault fault) {
    return new ReviewOutcome.Invalid(
        List.of(new FieldProblem(HandInFile.FILE, new InputProblem.UnfitFile(fault))));
  }
}
