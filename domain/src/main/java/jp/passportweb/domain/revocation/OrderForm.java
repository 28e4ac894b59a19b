package jp.passportweb.domain.revocation;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.CivilDateTime;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.LongText;

/** A revocation by the office as it is typed. */
public final class OrderForm {
  public static final String GROUND = "ground";
  public static final String RECEIVED_AT = "receivedAt";
  public static final String FACTS = "facts";
  public static final String EVIDENCE = "evidence";

  private OrderForm() {}

  /** A complete form. */
  public record Filled(
      RevocationGround ground, Instant receivedAt, String facts, String evidence) {}

  public static FormResult<Filled> read(Map<String, String> typed, Instant now) {
    FormReader form = new FormReader(typed);
    RevocationGround ground = form.read(GROUND, Choice.of(RevocationGround.class));
    Instant receivedAt = form.read(RECEIVED_AT, text -> CivilDateTime.parsePast(text, now));
    LongText facts = form.read(FACTS, LongText::parse);
    ShortText evidence = form.read(EVIDENCE, ShortText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(
            new Filled(
                Objects.requireNonNull(ground),
                Objects.requireNonNull(receivedAt),
                Objects.requireNonNull(facts).text(),
                Objects.requireNonNull(evidence).text()))
        : new FormResult.Incomplete<>(form.problems());
  }
}
