package jp.passportweb.domain.notice;

import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.LongText;

/** What the office types to mend a mail (MBX-1). */
public final class MailForm {
  public static final String TO = "mailTo";
  public static final String GROUND = "mailGround";
  public static final String NOTE = "mailNote";

  private MailForm() {}

  /** Another address, and by what it is known. */
  public record Readdressed(EmailAddress to, String ground) {}

  public static FormResult<Readdressed> readAddress(Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    EmailAddress to = form.read(TO, EmailAddress::parse);
    LongText ground = form.read(GROUND, LongText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(
            new Readdressed(Objects.requireNonNull(to), Objects.requireNonNull(ground).text()))
        : new FormResult.Incomplete<>(form.problems());
  }

  /** How the reader was told otherwise. */
  public static FormResult<String> readNote(Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    LongText note = form.read(NOTE, LongText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(Objects.requireNonNull(note).text())
        : new FormResult.Incomplete<>(form.problems());
  }
}
