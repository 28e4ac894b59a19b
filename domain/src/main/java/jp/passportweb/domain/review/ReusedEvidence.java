package jp.passportweb.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of earlier records that is good for this one (REQUIREMENTS §5).
 *
 * @param call the telephone confirmation; null where it is asked anew
 */
public record ReusedEvidence(List<GoodCheck> checks, @Nullable GoodCall call) {
  public static final ReusedEvidence NONE = new ReusedEvidence(List.of(), null);

  /**
   * A check of an earlier record.
   *
   * @param until the last day on which it may be used
   */
  public record GoodCheck(Check check, ReceiptNumber from, LocalDate until) {}

  /** A call of an earlier record, as {@link GoodCheck}. */
  public record GoodCall(TelephoneConfirmation call, ReceiptNumber from, LocalDate until) {}

  public Optional<GoodCheck> of(Check.Kind kind) {
    return checks.stream().filter(good -> good.check().kind() == kind).findFirst();
  }

  /** Whether who the organisation is needs no proof again. */
  public boolean identity() {
    return of(Check.Kind.LEGAL_EXISTENCE).isPresent()
        && of(Check.Kind.PHYSICAL_ADDRESS).isPresent();
  }

  /** Who gathered it: for EV not the one who approves (EVG 14.1.3). */
  public Set<OperatorId> gatherers() {
    return Stream.concat(
            checks.stream().map(good -> good.check().checkedBy()),
            Stream.ofNullable(call).map(good -> good.call().recordedBy()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
