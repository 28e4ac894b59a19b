package jp.passportweb.domain.contract;

import java.time.LocalDate;
import jp.passportweb.domain.catalog.Offering;

/** What becomes of a contract whose last day is over (AUT-1, TER-1). */
public sealed interface EndOfTerm {
  /**
   * 自動契約更新タイプ: it goes on.
   *
   * @param contract to its new last day
   * @param from first day of the new term
   */
  record GoesOn(Contract contract, LocalDate from) implements EndOfTerm {}

  /** 期間固定タイプ, or terminated in time. */
  record Ends() implements EndOfTerm {}

  /** Its termination was applied for in time and is not decided: it does not go on until then. */
  record Waits() implements EndOfTerm {}

  static EndOfTerm of(
      Contract contract, Offering offering, boolean terminationIsOpen, LocalDate today) {
    return switch (offering.type()) {
      case FIXED_TERM -> new Ends();
      case AUTO_RENEWING -> {
        if (contract.terminated()) {
          yield new Ends();
        }
        yield terminationIsOpen ? new Waits() : goesOn(contract, offering, today);
      }
    };
  }

  /** As many terms as have begun meanwhile, one upon the other. */
  private static EndOfTerm goesOn(Contract contract, Offering offering, LocalDate today) {
    LocalDate from = contract.from();
    LocalDate until = contract.until();
    while (today.isAfter(until)) {
      from = until.plusDays(1);
      until = Contract.lastDay(from, offering.term());
    }
    return new GoesOn(contract.extended(until), from);
  }
}
