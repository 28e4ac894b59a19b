package jp.passportweb.domain.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.input.CivilDay;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.organization.LegalName;

/** ACC-6: what is corrected, and why, as an examiner types it. */
public final class CorrectionForm {
  public static final String NAME = "correctName";
  public static final String LAST_DAY = "correctLastDay";
  public static final String REASON = "correctReason";

  /** No contract is as long as this; a year that is typed wrong is. */
  private static final int LONGEST_YEARS = 10;

  private CorrectionForm() {}

  /** A complete form. */
  public record Filled(Matter matter, String reason) {}

  /** Of the organisation's spelling. */
  public static FormResult<Filled> read(Map<String, String> typed, Account account) {
    return read(
        typed,
        NAME,
        text ->
            LegalName.parse(text)
                .then(name ->
                    name.equals(account.organizationName())
                        ? Parsed.bad(new InputProblem.NothingChanged())
                        : Parsed.good(name)),
        name -> new Matter.OrganizationName(account.id(), account.organizationName(), name));
  }

  /** Of the last day of a contract, which is today or later: what is over stays as it was. */
  public static FormResult<Filled> read(
      Map<String, String> typed, Contract contract, LocalDate today) {
    return read(
        typed,
        LAST_DAY,
        text -> CivilDay.parseNotBefore(text, today).then(day -> checked(day, contract)),
        day -> new Matter.LastDay(contract.code(), contract.until(), day));
  }

  private static Parsed<LocalDate> checked(LocalDate day, Contract contract) {
    if (day.equals(contract.until())) {
      return Parsed.bad(new InputProblem.NothingChanged());
    }
    if (day.isBefore(contract.from())) {
      return Parsed.bad(new InputProblem.EndsBeforeItBegins());
    }
    LocalDate latest = contract.from().plusYears(LONGEST_YEARS);
    return day.isAfter(latest) ? Parsed.bad(new InputProblem.LaterThan(latest)) : Parsed.good(day);
  }

  private static <T> FormResult<Filled> read(
      Map<String, String> typed,
      String field,
      Function<String, Parsed<T>> parser,
      Function<T, Matter> matter) {
    FormReader form = new FormReader(typed);
    T value = form.read(field, parser);
    LongText reason = form.read(REASON, LongText::parse);
    return form.problems().isEmpty()
        ? new FormResult.Complete<>(
            new Filled(
                matter.apply(Objects.requireNonNull(value)), Objects.requireNonNull(reason).text()))
        : new FormResult.Incomplete<>(form.problems());
  }
}
