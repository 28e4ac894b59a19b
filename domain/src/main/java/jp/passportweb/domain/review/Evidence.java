package jp.passportweb.domain.review;

import java.util.List;
import java.util.Set;
import jp.passportweb.domain.operator.OperatorId;

/**
 * Everything that was ever gathered on a record, each kind in the order of writing. Nothing is
 * overwritten: what came later stands beside what it corrects.
 *
 * @param gatherers everybody who had a part in it, here or in evidence that is used again (EVG
 *     14.1.3)
 */
public record Evidence(
    List<ReceivedDocument> documents,
    List<Check> checks,
    List<TelephoneConfirmation> calls,
    Set<OperatorId> gatherers) {
  public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), Set.of());
}
