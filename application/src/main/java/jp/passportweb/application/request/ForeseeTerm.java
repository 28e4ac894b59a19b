package jp.passportweb.application.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.renewal.CarriedOver;

/**
 * How long contract and certificate would last if the certificate were issued now: what a renewal
 * or a switch carries over may be more than one certificate holds (REN-1, SWI-1).
 */
@Assembled
public final class ForeseeTerm {
  private final Catalog catalog;
  private final InstantSource clock;

  public ForeseeTerm(Catalog catalog, InstantSource clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  /**
   * Last days, Asia/Tokyo.
   *
   * @param carriedOver days of the previous contract that the new one holds besides its term
   */
  public record Term(LocalDate contract, LocalDate certificate, int carriedOver) {
    /** Whether the contract goes on after its first certificate (CON-1). */
    public boolean needsContinuation() {
      return certificate.isBefore(contract);
    }
  }

  /** Nothing for requests that lead to no certificate. */
  public Optional<Term> foresee(DraftReading reading) {
    Draft draft = reading.draft();
    if (!draft.type().certifies()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    Optional<Contract> previous = Optional.ofNullable(reading.contract());
    if (draft.type() == RequestType.CONTINUATION || draft.type() == RequestType.REISSUE) {
      return previous.map(contract ->
          term(
              contract.until(),
              contract.certifiesUntil(offering(contract)),
              CarriedOver.NOTHING,
              now));
    }
    CarriedOver carried =
        previous.map(contract -> CarriedOver.of(contract, today)).orElse(CarriedOver.NOTHING);
    LocalDate last = carried.lastDay(today, length(draft));
    return Optional.of(term(last, last, carried, now));
  }

  private Term term(LocalDate contract, LocalDate certifies, CarriedOver carried, Instant now) {
    Validity validity = ValidityRules.validity(now, certifies, catalog.validity());
    return new Term(
        contract, LocalDate.ofInstant(validity.notAfter(), ValidityRules.TOKYO), carried.days());
  }

  private Offering offering(Contract contract) {
    return catalog.offeringOf(contract.service(), contract.offering());
  }

  private Period length(Draft draft) {
    return catalog.offeringOf(draft.service(), draft.offering()).term();
  }
}
