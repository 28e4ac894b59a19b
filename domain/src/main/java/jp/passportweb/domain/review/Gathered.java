package jp.passportweb.domain.review;

import java.util.List;
import java.util.Set;
import jp.passportweb.domain.operator.OperatorId;

/**
 * Everything that was ever noted on a record itself, each kind in the order of writing. Nothing is
 * overwritten: what came later stands beside what it corrects.
 *
 * @param participants everybody who had a part in it: collected evidence that it uses, called,
 *     explained, examined (EVG 14.1.3)
 */
public record Gathered(
    List<ReceivedDocument> documents,
    List<TelephoneConfirmation> calls,
    List<Explanation> explanations,
    Set<OperatorId> participants,
    HandIns handIns) {
  public static final Gathered NONE = new Gathered(List.of(), List.of(), List.of(), Set.of());

  /** Where nothing was handed in as a file. */
  public Gathered(
      List<ReceivedDocument> documents,
      List<TelephoneConfirmation> calls,
      List<Explanation> explanations,
      Set<OperatorId> participants) {
    this(documents, calls, explanations, participants, HandIns.NONE);
  }
}
