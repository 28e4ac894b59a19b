package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request of Open MPIC's API.
 *
 * @param type {@code caa} or {@code dcv}
 * @param whole as it came
 */
record MpicRequest(String type, String target, JsonNode whole, Check check) {
  /** The member that holds what is asked of the target. */
  String parameters() {
    return type + "_check_parameters";
  }
}
