package jp.passportweb.domain.proposal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.input.CivilDateTime;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;

/** ACC-5: another ワンタイムパスワード送付先 as an examiner types it, with how the asker was recognised. */
public final class MendForm {
  public static final String ADDRESS = "mendAddress";
  public static final String AGAIN = "mendAddressAgain";
  public static final String NUMBER = "mendNumber";
  public static final String CALLED_AT = "mendCalledAt";
  public static final String SPOKE_WITH = "mendSpokeWith";
  public static final String ASKED = "mendAsked";
  public static final String REFERENCE = "mendReference";
  public static final String REASON = "mendReason";

  private MendForm() {}

  /** A complete form. */
  public record Filled(EmailAddress address, IdentityCheck check, String reason) {}

  /**
   * @param present where one-time passwords go now
   * @param numbers the only ones that may be called, each with what proves it (EVD-4)
   */
  public static FormResult<Filled> read(
      Map<String, String> typed,
      EmailAddress present,
      Map<String, EvidenceId> numbers,
      Instant now) {
    FormReader form = new FormReader(typed);
    EmailAddress address = form.read(ADDRESS, EmailAddress::parse);
    if (address != null) {
      checkAddress(form, address, present);
    }
    PhoneNumber number = form.read(NUMBER, PhoneNumber::parse);
    EvidenceId proof = number == null ? null : numbers.get(number.text());
    if (number != null && proof == null) {
      form.note(NUMBER, new InputProblem.NumberNotProven());
    }
    Instant calledAt = form.read(CALLED_AT, text -> CivilDateTime.parsePast(text, now));
    PersonName spokeWith = form.read(SPOKE_WITH, PersonName::parse);
    LongText asked = form.read(ASKED, LongText::parse);
    ShortText reference = form.read(REFERENCE, ShortText::parse);
    LongText reason = form.read(REASON, LongText::parse);
    if (!form.problems().isEmpty()) {
      return new FormResult.Incomplete<>(form.problems());
    }
    return new FormResult.Complete<>(
        new Filled(
            Objects.requireNonNull(address),
            new IdentityCheck(
                Objects.requireNonNull(number).text(),
                Objects.requireNonNull(proof),
                Objects.requireNonNull(calledAt),
                Objects.requireNonNull(spokeWith).text(),
                Objects.requireNonNull(asked).text(),
                Objects.requireNonNull(reference).text()),
            Objects.requireNonNull(reason).text()));
  }

  private static void checkAddress(FormReader form, EmailAddress address, EmailAddress present) {
    if (!EmailAddress.repaired(form.text(AGAIN)).equals(address.text())) {
      form.note(AGAIN, new InputProblem.TypedTwiceDifferently());
    }
    if (address.sameMailboxAs(present)) {
      form.note(ADDRESS, new InputProblem.NothingChanged());
    }
  }
}
