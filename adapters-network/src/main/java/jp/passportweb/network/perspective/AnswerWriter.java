package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import jp.passportweb.domain.perspective.PerspectiveId;

/** Writes what one perspective saw as the answer of an Open MPIC deployment that has no other. */
final class AnswerWriter {
  private static final long NANOS = 1_000_000_000L;

  private final PerspectiveId here;

  AnswerWriter(PerspectiveId here) {
    this.here = here;
  }

  ObjectNode write(MpicRequest request, CheckAnswer seen, Instant at) {
    ObjectNode answer = MpicJson.object();
    answer.put("check_type", request.type());
    answer.put("domain_or_ip_target", request.target());
    answer.put("is_valid", seen.passed());
    repeat("trace_identifier", request, answer);
    answer.set("request_orchestration_parameters", orNull(request, "orchestration_parameters"));
    ObjectNode actual = answer.putObject("actual_orchestration_parameters");
    actual.put("perspective_count", 1);
    actual.put("quorum_count", 1);
    actual.put("attempt_count", 1);
    answer.set(request.parameters(), orNull(request, request.parameters()));
    ObjectNode perspective = answer.putArray("perspectives").addObject();
    perspective.put("perspective_code", here.text());
    perspective.set("check_response", response(request, seen, at));
    return answer;
  }

  private static ObjectNode response(MpicRequest request, CheckAnswer seen, Instant at) {
    ObjectNode response = MpicJson.object();
    response.put("check_type", request.type());
    response.put("check_passed", seen.passed());
    response.put("timestamp_ns", at.getEpochSecond() * NANOS + at.getNano());
    ArrayNode errors = response.putArray("errors");
    seen.errors()
        .forEach(trouble -> {
          ObjectNode error = errors.addObject();
          error.put("error_type", trouble.type());
          error.put("error_message", trouble.message());
        });
    response.set("details", seen.details());
    return response;
  }

  private static void repeat(String member, MpicRequest request, ObjectNode answer) {
    JsonNode found = request.whole().path(member);
    if (found.isTextual()) {
      answer.set(member, found);
    }
  }

  private static JsonNode orNull(MpicRequest request, String member) {
    JsonNode found = request.whole().path(member);
    return found.isMissingNode() ? MpicJson.object().nullNode() : found;
  }
}
