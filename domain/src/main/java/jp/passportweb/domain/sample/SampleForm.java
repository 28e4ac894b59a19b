package jp.passportweb.domain.sample;

import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.sample.SampledItem.Verdict;

/** What is typed of a sampled certificate. */
public final class SampleForm {
  public static final String VERDICT = "sampleVerdict";
  public static final String NOTE = "sampleNote";
  public static final String SETTLEMENT = "sampleSettlement";

  private SampleForm() {}

  /** A verdict and its note; a finding says what it is. */
  public record Judged(Verdict verdict, String note) {}

  public static FormResult<Judged> readVerdict(Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    Verdict verdict = form.read(VERDICT, Choice.of(Verdict.class));
    LongText note =
        verdict == Verdict.FINDING
            ? form.read(NOTE, LongText::parse)
            : form.readOptional(NOTE, LongText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(
            new Judged(Objects.requireNonNull(verdict), note == null ? "" : note.text()))
        : new FormResult.Incomplete<>(form.problems());
  }

  public static FormResult<String> readSettlement(Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    LongText text = form.read(SETTLEMENT, LongText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(Objects.requireNonNull(text).text())
        : new FormResult.Incomplete<>(form.problems());
  }
}
