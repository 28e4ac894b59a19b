package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.Report;

/**
 * What an answer of Open MPIC's API is worth: all that is no affirmation of the very request, by
 * the very perspective, is none (MPIC-3).
 */
final class AnswerReader {
  private static final List<String> PARAMETERS =
      List.of("caa_check_parameters", "dcv_check_parameters");

  private final Perspective perspective;

  AnswerReader(Perspective perspective) {
    this.perspective = perspective;
  }

  Report read(JsonNode request, byte[] body) {
    return MpicJson.read(body)
        .map(answer -> read(request, answer))
        .orElseGet(() -> silent("no JSON object"));
  }

  private Report read(JsonNode request, JsonNode answer) {
    JsonNode only = answer.path("perspectives").path(0);
    JsonNode response = only.path("check_response");
    if (!repeats(request, answer) || !isOf(request, response)) {
      return silent("answers another question");
    }
    if (answer.path("perspectives").size() != 1
        || !only.path("perspective_code").asText().equals(perspective.id().text())) {
      return silent("answers for another perspective");
    }
    JsonNode passed = response.path("check_passed");
    if (!passed.isBoolean() || !passed.equals(answer.path("is_valid"))) {
      return silent("contradicts itself");
    }
    String seen = MpicJson.line(response.path("details") + " " + response.path("errors"));
    if (!passed.booleanValue()) {
      return new Report.Differs(perspective, seen);
    }
    return knowsBonds(request, answer, response)
        ? new Report.Corroborates(perspective, seen)
        : silent("knows neither account nor methods of CAA: " + seen);
  }

  private static boolean isOf(JsonNode request, JsonNode response) {
    return response.path("check_type").equals(request.path("check_type"));
  }

  /** Target, kind, and every parameter that the specification has. */
  private static boolean repeats(JsonNode request, JsonNode answer) {
    return List.of("check_type", "domain_or_ip_target").stream()
            .allMatch(member -> answer.path(member).equals(request.path(member)))
        && PARAMETERS.stream().allMatch(member -> holds(answer.path(member), request.path(member)));
  }

  private static boolean holds(JsonNode answered, JsonNode asked) {
    return asked.properties().stream()
        .filter(parameter -> !CaaBonds.isOne(parameter.getKey()))
        .allMatch((Map.Entry<String, JsonNode> parameter) ->
            parameter.getValue().equals(answered.path(parameter.getKey())));
  }

  /** Without records there is nothing that could bind us. */
  private static boolean knowsBonds(JsonNode request, JsonNode answer, JsonNode response) {
    JsonNode present = response.path("details").path("caa_record_present");
    return request.path("check_type").asText().equals("dcv")
        || CaaBonds.areIn(answer.path("caa_check_parameters"), request.path("caa_check_parameters"))
        || (present.isBoolean() && !present.booleanValue());
  }

  Report silent(String why) {
    return new Report.Silent(perspective, MpicJson.line(why));
  }
}
