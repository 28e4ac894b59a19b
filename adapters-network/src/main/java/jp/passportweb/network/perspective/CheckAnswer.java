package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What was seen of a check, in Open MPIC's words.
 *
 * @param details as its specification has them for this kind of check
 * @param errors why it is not passed, as far as something went wrong; none as a rule
 */
record CheckAnswer(boolean passed, ObjectNode details, List<Trouble> errors) {
  CheckAnswer {
    errors = List.copyOf(errors);
  }

  /**
   * Something that went wrong.
   *
   * @param type such as {@code dns:timed-out}
   */
  record Trouble(String type, String message) {}
}
