package jp.passportweb.application.sample;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.sample.SampleForm;
import jp.passportweb.domain.sample.SampleId;
import jp.passportweb.domain.sample.SampledItem;
import jp.passportweb.domain.sample.Samples;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Looks at a sampled certificate again: the linters read what was signed, and somebody who had no
 * part in it judges the case (SMP-1).
 */
@Assembled
public final class InspectSampled {
  private static final int MOST_ACTS = 1000;
  private static final String INSPECTED = "sample.inspected";
  private static final String SETTLED = "sample.settled";

  private final Samples samples;
  private final Certificates certificates;
  private final CertificateLinter linter;
  private final IndependentLinter others;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public InspectSampled(
      Samples samples,
      Certificates certificates,
      CertificateLinter linter,
      IndependentLinter others,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.samples = samples;
    this.certificates = certificates;
    this.linter = linter;
    this.others = others;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A certificate as it is looked at.
   *
   * @param lint what the linters say of it now
   * @param tookPart whether the reader had a part in its case
   */
  public record Opened(SampledItem item, List<String> lint, boolean tookPart) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Noted() implements Outcome {}

    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** Somebody was first. */
    record AlreadyDone() implements Outcome {}

    /** Nobody judges what they had a part in. */
    record TookPart() implements Outcome {}

    record NotYourRole() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Optional<Opened> open(Operator operator, SampleId sample, RecordId record) {
    return transactions
        .read(() -> samples.item(sample, record))
        .map(item -> new Opened(item, lint(record), tookPart(operator, item)));
  }

  public Outcome judge(
      Operator operator, SampleId sample, RecordId record, Map<String, String> typed) {
    return on(
        INSPECTED,
        operator,
        sample,
        record,
        item ->
            switch (SampleForm.readVerdict(typed)) {
              case FormResult.Incomplete<SampleForm.Judged>(var problems) ->
                  new Outcome.Invalid(problems);
              case FormResult.Complete<SampleForm.Judged>(var judged) ->
                  judged(operator, sample, item, judged);
            });
  }

  /** Notes how a finding was settled. */
  public Outcome settle(
      Operator operator, SampleId sample, RecordId record, Map<String, String> typed) {
    return on(
        SETTLED,
        operator,
        sample,
        record,
        item ->
            switch (SampleForm.readSettlement(typed)) {
              case FormResult.Incomplete<String>(var problems) -> new Outcome.Invalid(problems);
              case FormResult.Complete<String>(String text) ->
                  settled(operator, sample, item, text);
            });
  }

  private Outcome on(
      String act,
      Operator operator,
      SampleId sample,
      RecordId record,
      Function<SampledItem, Outcome> step) {
    Optional<SampledItem> found = transactions.read(() -> samples.item(sample, record));
    if (found.isEmpty()) {
      return new Outcome.NotFound();
    }
    SampledItem item = found.get();
    if (!operator.role().may(Capability.INSPECT_SAMPLES)) {
      noteDenial.note(operator.id(), act, item.receiptNumber(), StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole();
    }
    if (tookPart(operator, item)) {
      noteDenial.note(operator.id(), act, item.receiptNumber(), StepDenial.TOOK_PART);
      return new Outcome.TookPart();
    }
    return step.apply(item);
  }

  private Outcome judged(
      Operator operator, SampleId sample, SampledItem item, SampleForm.Judged judged) {
    List<String> lint = lint(item.candidate().record());
    return transactions.run(() -> {
      SampledItem.Inspection inspection =
          new SampledItem.Inspection(
              judged.verdict(), judged.note(), lint, clock.instant(), operator.loginName());
      if (!samples.inspect(sample, item.candidate().record(), inspection)) {
        return new Outcome.AlreadyDone();
      }
      note(
          operator,
          INSPECTED,
          item,
          Map.of("verdict", judged.verdict().name(), "note", judged.note()));
      return new Outcome.Noted();
    });
  }

  private Outcome settled(Operator operator, SampleId sample, SampledItem item, String text) {
    return transactions.run(() -> {
      SampledItem.Settlement settlement =
          new SampledItem.Settlement(text, clock.instant(), operator.loginName());
      if (!samples.settle(sample, item.candidate().record(), settlement)) {
        return new Outcome.AlreadyDone();
      }
      note(operator, SETTLED, item, Map.of("settlement", text));
      return new Outcome.Noted();
    });
  }

  private void note(Operator operator, String act, SampledItem item, Map<String, String> details) {
    audit.append(
        new AuditEvent(
            clock.instant(),
            "operator:" + operator.loginName(),
            act,
            item.receiptNumber(),
            details));
  }

  /**
   * By the trail, which forgets nobody; having looked at it for this sample is no part, nor what a
   * rule did not let through.
   */
  private boolean tookPart(Operator operator, SampledItem item) {
    return transactions.read(() -> audit.on(item.receiptNumber(), MOST_ACTS)).stream()
        .anyMatch(event ->
            event.actor().equals("operator:" + operator.loginName())
                && !event.action().startsWith("sample.")
                && event.deniedAct().isEmpty());
  }

  /** As it was intended: timestamps of logs came to it later (CT-1). */
  private List<String> lint(RecordId record) {
    return transactions.read(() -> intended(record)).stream()
        .flatMap(bytes -> Stream.concat(ours(bytes).stream(), others.lint(bytes).stream()))
        .map(LintFinding::line)
        .toList();
  }

  private Optional<Der> intended(RecordId record) {
    return certificates
        .ofRecord(record)
        .filter(Issuance.Issued.class::isInstance)
        .map(issued -> issued.intention().toBeSigned());
  }

  /** Lists of keys are asked among it. */
  private List<LintFinding> ours(Der toBeSigned) {
    return transactions.read(() -> linter.lint(toBeSigned));
  }
}
