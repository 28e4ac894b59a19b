package jp.passportweb.domain.queue;

import java.util.List;
import jp.passportweb.domain.operator.OperatorId;

/** Port: the views that members of staff keep under a name of their own (QUE-4). */
public interface SavedViews {
  /** In the order in which they were saved. */
  List<SavedView> of(OperatorId operator);

  /** Saves it; one of the same name gives way. */
  void save(OperatorId operator, SavedView view);

  void remove(OperatorId operator, String name);

  /**
   * A list by its address.
   *
   * @param query what stands behind the question mark of the queue's address
   */
  record SavedView(String name, String query) {}
}
