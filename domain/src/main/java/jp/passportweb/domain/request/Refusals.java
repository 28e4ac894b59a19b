package jp.passportweb.domain.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;

/** The reasons that several kinds of request share. */
public final class Refusals {
  private Refusals() {}

  /** A reason that may hold. */
  public interface Reason {
    Optional<Refusal> refusal();
  }

  /** The first reason that holds; later ones may rely on the earlier. */
  public static Optional<Refusal> first(Reason... reasons) {
    return Stream.of(reasons).flatMap(reason -> reason.refusal().stream()).findFirst();
  }

  /** Refused unless the record holds a certificate of its own (SEL-2). */
  public static Optional<Refusal> unlessItCertifies(RecordSituation situation) {
    return when(!situation.type().certifies(), new Refusal.NotFromThisKind(situation.type()));
  }

  public static Optional<Refusal> unlessCompleted(RecordSituation situation) {
    return when(
        situation.status() != RecordStatus.COMPLETED,
        new Refusal.NotInThisStatus(situation.status()));
  }

  /**
   * Refused when there is no contract, or its last day is over. A terminated one runs until then
   * (TER-1).
   */
  public static Optional<Refusal> unlessContractRuns(RecordSituation situation, LocalDate today) {
    ContractStanding contract = situation.contract();
    if (contract == null) {
      return Optional.of(new Refusal.NotInThisStatus(situation.status()));
    }
    return when(today.isAfter(contract.until()), new Refusal.ContractOver(contract.until()));
  }

  /** As {@link #unlessContractRuns}, and refused when it was terminated. */
  public static Optional<Refusal> unlessContractLives(RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessContractRuns(situation, today),
        () -> whenTerminated(situation, contract -> contract.terminated()));
  }

  /**
   * Refused when the contract gives no further certificate: it is over, another took its place, or
   * it was terminated and this is its last day, which a certificate would not outlive.
   */
  public static Optional<Refusal> unlessContractCertifies(
      RecordSituation situation, LocalDate today) {
    return first(
        () -> unlessContractRuns(situation, today),
        () -> whenRenewed(situation),
        () ->
            whenTerminated(
                situation, contract -> contract.terminated() && !today.isBefore(contract.until())));
  }

  /** Refused when what was left of the contract is given in another (REN-1, SWI-1). */
  public static Optional<Refusal> whenRenewed(RecordSituation situation) {
    return situation.renewed().map(later -> new Refusal.Superseded(later.receipt()));
  }

  private static Optional<Refusal> whenTerminated(
      RecordSituation situation, Predicate<ContractStanding> ends) {
    return Optional.ofNullable(situation.contract())
        .filter(ends)
        .map(contract -> new Refusal.Terminated(contract.until()));
  }

  public static Optional<Refusal> whenSuperseded(RecordSituation situation) {
    return situation.successor().map(later -> new Refusal.Superseded(later.receipt()));
  }

  /** Refused while one of these is open. */
  public static Optional<Refusal> whenOpen(RecordSituation situation, RequestType... types) {
    return situation.open(types).map(Refusals::already);
  }

  /** Refused when one of these was made, open or done. */
  public static Optional<Refusal> whenMade(RecordSituation situation, RequestType... types) {
    return situation.standing(types).map(Refusals::already);
  }

  public static Optional<Refusal> when(boolean holds, Refusal refusal) {
    return holds ? Optional.of(refusal) : Optional.empty();
  }

  private static Refusal already(FollowUp followUp) {
    return new Refusal.AlreadyRequested(followUp.type(), followUp.receipt());
  }
}
