package jp.passportweb.application.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.draft.KeptDrafts;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;

/**
 * What every 「申込」 has in common: it is opened as its sender saw it, takes the draft and the coupon,
 * and where somebody else was faster all of it is undone and looked at anew (APP-5).
 */
@Assembled
public final class Submission {
  private static final int TRIES = 3;

  private final KeptDrafts kept;
  private final Drafts drafts;
  private final ReadDraft readDraft;
  private final SpendCoupon spendCoupon;
  private final Transactions transactions;
  private final InstantSource clock;

  public Submission(
      KeptDrafts kept,
      Drafts drafts,
      ReadDraft readDraft,
      SpendCoupon spendCoupon,
      Transactions transactions,
      InstantSource clock) {
    this.kept = kept;
    this.drafts = drafts;
    this.readDraft = readDraft;
    this.spendCoupon = spendCoupon;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A draft to which nothing is missing, and the record that it is to become. */
  public record Complete(
      DraftReading reading,
      Request request,
      ApplicationContent content,
      RecordId record,
      Instant at) {
    public Draft draft() {
      return reading.draft();
    }
  }

  /** What is done with a complete draft, inside the one transaction. */
  @FunctionalInterface
  public interface Acceptance {
    SubmitOutcome accept(Complete application);
  }

  /** All of it is stored, or nothing. */
  public SubmitOutcome submit(SentDraft sent, Acceptance acceptance) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        return transactions.run(() -> open(sent, acceptance));
      } catch (Overtaken overtaken) {
        // Nothing was stored: what is there by now decides.
      }
    }
    return new SubmitOutcome.ChangedMeanwhile();
  }

  private SubmitOutcome open(SentDraft sent, Acceptance acceptance) {
    Optional<Draft> found = kept.current(sent.draft(), sent.holder());
    if (found.isEmpty()) {
      return new SubmitOutcome.NoSuchDraft();
    }
    Draft draft = found.get();
    if (draft.submittedAs() != null) {
      return new SubmitOutcome.Submitted(draft.submittedAs());
    }
    return draft.version() == sent.shownVersion()
        ? accept(readDraft.read(draft), acceptance)
        : new SubmitOutcome.ChangedMeanwhile();
  }

  private SubmitOutcome accept(DraftReading reading, Acceptance acceptance) {
    Step step = reading.firstIncomplete();
    Optional<ApplicationContent> content = reading.content();
    if (reading.draft().consent() == null
        || step != Step.CONFIRMATION
        || content.isEmpty()
        || !(reading.request() instanceof FormResult.Complete<Request>(Request request))) {
      return new SubmitOutcome.Incomplete(
          step == Step.CONFIRMATION ? Step.of(reading.draft().type()).getFirst() : step);
    }
    return acceptance.accept(
        new Complete(
            reading,
            request,
            content.get(),
            new RecordId(UUID.randomUUID()),
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
  }

  /** Takes what the application pays with, and the draft itself. */
  public void take(Complete application) {
    orUndo(spendCoupon.spend(application.content(), application.record(), application.at()));
    orUndo(drafts.update(application.draft().submitted(application.record(), application.at())));
  }

  /** Ends this try, so that nothing of it is stored, unless it came first. */
  public static void orUndo(boolean first) {
    if (!first) {
      throw new Overtaken();
    }
  }

  /** Something changed in another transaction: ends this one. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
