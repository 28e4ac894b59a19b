package jp.passportweb.pki.independent;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;

/**
 * zlint's JSON, an object of {@code result} and {@code details} for each rule's name, as JZLint
 * writes it too; and pkilint's, a list of {@code results} with {@code finding_descriptions}.
 */
final class JsonFindings {
  private static final Set<String> WELL = Set.of("pass", "na", "ne", "not_applicable");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String linter;
  private final List<LintFinding> found = new ArrayList<>();

  private JsonFindings(String linter) {
    this.linter = linter;
  }

  /** Nothing where it is not understood to the last rule. */
  static Optional<List<LintFinding>> read(String linter, String output) {
    try {
      JsonNode whole = JSON.readTree(output);
      JsonFindings findings = new JsonFindings(linter);
      boolean understood =
          whole.path("results").isArray() ? findings.pkilint(whole) : findings.zlint(whole);
      return understood ? Optional.of(List.copyOf(findings.found)) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private boolean zlint(JsonNode whole) {
    return whole.isObject() && !whole.isEmpty() && whole.properties().stream().allMatch(this::rule);
  }

  private boolean rule(Map.Entry<String, JsonNode> rule) {
    JsonNode result = rule.getValue().path("result");
    if (!result.isTextual()) {
      return false;
    }
    return WELL.contains(result.asText().toLowerCase(Locale.ROOT))
        || add(result.asText(), rule.getKey(), rule.getValue().path("details").asText(""));
  }

  private boolean pkilint(JsonNode whole) {
    for (JsonNode result : whole.path("results")) {
      if (!result.path("finding_descriptions").isArray()) {
        return false;
      }
      for (JsonNode finding : result.path("finding_descriptions")) {
        if (!add(
            finding.path("severity").asText(""),
            finding.path("code").asText(""),
            finding.path("message").asText(""))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean add(String word, String code, String words) {
    Optional<Severity> severity = LinterOutput.severity(word);
    severity.ifPresent(grave ->
        found.add(new LintFinding.Foreign(linter, code, grave, LinterOutput.shortened(words))));
    return severity.isPresent() && !code.isBlank();
  }
}
