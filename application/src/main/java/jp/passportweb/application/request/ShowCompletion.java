package jp.passportweb.application.request;

import java.util.List;
import java.util.Objects;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.NeedOfNames;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.draft.OpenStep;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;

/**
 * What the completion screen shows: the record that a draft became, and the documents to hand in.
 */
@Assembled
public final class ShowCompletion {
  private final OpenStep openStep;
  private final ApplicationRecords records;
  private final ReadExamination readExamination;
  private final NeedOfNames needOfNames;

  public ShowCompletion(
      OpenStep openStep,
      ApplicationRecords records,
      ReadExamination readExamination,
      NeedOfNames needOfNames) {
    this.openStep = openStep;
    this.records = records;
    this.readExamination = readExamination;
    this.needOfNames = needOfNames;
  }

  /**
   * What was accepted.
   *
   * @param asked the proofs of names that it waits for
   */
  public record Completion(
      DraftReading reading,
      ApplicationRecord record,
      List<DocumentRequirement> documents,
      List<PendingAuthorization> asked) {}

  public OpenStep.Outcome<Completion> show(DraftId id, String holder) {
    return openStep.open(id, holder, Step.DONE, this::completion);
  }

  private Completion completion(DraftReading reading) {
    ApplicationRecord record =
        records.byId(Objects.requireNonNull(reading.draft().submittedAs())).orElseThrow();
    return new Completion(
        reading,
        record,
        record.awaitsDocuments() ? readExamination.of(record).documents() : List.of(),
        record.requestType().certifies() ? needOfNames.pendingOf(record) : List.of());
  }
}
