package jp.passportweb.application.office;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGround;
import jp.passportweb.domain.review.RefusalGrounds;

/**
 * Why a member of staff wants to refuse, as it was chosen and typed (REF-1).
 *
 * @param ground by its code
 * @param text what the applicant reads besides; may be empty where the ground says all
 */
public record TypedRefusal(String ground, String text) {
  public static final String GROUND = "refusalGround";
  public static final String TEXT = "reason";

  /** A ground, and what is said besides. */
  record Grounded(RefusalGround ground, String text) {}

  /** Reads it; where something cannot be taken, its problems are added to a list. */
  Optional<Grounded> read(RefusalGrounds grounds, List<FieldProblem> problems) {
    Optional<RefusalGround> chosen =
        grounds.byCode(new RefusalCode(ground)).filter(one -> !one.retired());
    if (chosen.isEmpty()) {
      problems.add(new FieldProblem(GROUND, new InputProblem.NotAChoice()));
    }
    boolean explained = chosen.filter(RefusalGround::explained).isPresent();
    Parsed<LongText> parsed = LongText.parse(text);
    Optional<String> read =
        switch (parsed) {
          case Parsed.Good<LongText>(LongText good) -> Optional.of(good.text());
          case Parsed.Bad<LongText>(InputProblem.Missing _) when !explained -> Optional.of("");
          case Parsed.Bad<LongText>(var problem) -> {
            problems.add(new FieldProblem(TEXT, problem));
            yield Optional.empty();
          }
        };
    return chosen.flatMap(one -> read.map(words -> new Grounded(one, words)));
  }
}
