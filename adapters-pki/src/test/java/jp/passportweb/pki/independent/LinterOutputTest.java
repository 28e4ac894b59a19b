package jp.passportweb.pki.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintFinding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LINT-1 what a program's ending says")
class LinterOutputTest {
  @Test
  @DisplayName("zlint's JSON: a rule that does not pass, by its result")
  void zlint() {
    String output =
        """
        {"e_dnsname_not_valid_tld": {"result": "error", "details": "a.nope\\nb.nope"},
         "e_rsa_exp_negative": {"result": "pass"},
         "e_subject_contains_reserved_ip": {"result": "NA"},
         "e_later": {"result": "NE"},
         "n_contains_redacted_dnsname": {"result": "info"},
         "w_sub_cert_aia_missing": {"result": "warn"},
         "e_broken": {"result": "fatal"}}
        """;
    assertThat(read(0, output))
        .containsExactlyInAnyOrder(
            foreign("e_dnsname_not_valid_tld", Severity.ERROR, "a.nope b.nope"),
            foreign("n_contains_redacted_dnsname", Severity.NOTICE, ""),
            foreign("w_sub_cert_aia_missing", Severity.WARNING, ""),
            foreign("e_broken", Severity.ERROR, ""));
  }

  @Test
  @DisplayName("pkilint's JSON: every finding of every node")
  void pkilint() {
    String output =
        """
        {"name": "x", "results": [
          {"node_path": "certificate", "validator": "V", "finding_descriptions": [
            {"severity": "ERROR", "code": "cabf.serverauth.bad", "message": "so bad"},
            {"severity": "NOTICE", "code": "pkix.odd", "message": null}]},
          {"node_path": "certificate", "validator": "W", "finding_descriptions": []}]}
        """;
    assertThat(read(1, output))
        .containsExactly(
            foreign("cabf.serverauth.bad", Severity.ERROR, "so bad"),
            foreign("pkix.odd", Severity.NOTICE, ""));
  }

  @Test
  @DisplayName("pkilint's status counts what it found, warnings too")
  void counted() {
    String warning = "{\"severity\": \"WARNING\", \"code\": \"pkix.odd\", \"message\": \"\"}";
    String output = "{\"results\": [{\"finding_descriptions\": [%s]}]}";
    assertThat(read(1, output.formatted(warning)))
        .containsExactly(foreign("pkix.odd", Severity.WARNING, ""));
    assertThat(read(1, output.formatted("")))
        .singleElement()
        .isInstanceOf(LintFinding.Unread.class);
  }

  @Test
  @DisplayName("lines that begin with a severity; others are talk")
  void lines() {
    String output =
        """
        Reading the certificate: done
        E: e_key_usage key usage is missing
        warning: basic constraints are not critical
        I: cabf.note
        E:

        error: pkix.wrong: twice over
        """;
    assertThat(read(3, output))
        .containsExactly(
            foreign("e_key_usage", Severity.ERROR, "key usage is missing"),
            foreign("WARNING", Severity.WARNING, "basic constraints are not critical"),
            foreign("cabf.note", Severity.NOTICE, ""),
            foreign("ERROR", Severity.ERROR, ""),
            foreign("pkix.wrong", Severity.ERROR, "twice over"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "all is well", "W: only a warning", "{\"a_rule\":{\"result\":\"pass\"}}"})
  @DisplayName("a status of failure with no error to show for it is no answer")
  void unexplained(String output) {
    assertThat(read(1, output)).singleElement().isInstanceOf(LintFinding.Unread.class);
    assertThat(read(0, output)).noneMatch(LintFinding::stops);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "[]",
        "{\"a\": 1}",
        "{\"a\": {\"result\": \"unheard of\"}}",
        "{\"a\": {\"result\": 1}}",
        "{\"a\": {\"result\": \"pass\"}, \"a\": {\"result\": \"pass\"}}",
        "{\"a\": {\"result\": \"pass\"}} and more",
        "{\"results\": [{}]}",
        "{\"results\": [{\"finding_descriptions\": [{\"severity\": \"ERROR\", \"code\": \"\"}]}]}"
      })
  @DisplayName("JSON that is not understood to its end is no answer, whatever the status")
  void json(String output) {
    assertThat(read(0, output)).singleElement().isInstanceOf(LintFinding.Unread.class);
  }

  @Test
  @DisplayName("what it says is shown as one line of bounded length")
  void bounded() {
    assertThat(read(0, "E: a_rule " + "x".repeat(5_000) + "\u0007").getFirst().line())
        .hasSizeLessThan(400)
        .doesNotContain("\u0007");
  }

  private static LintFinding foreign(String code, Severity severity, String words) {
    return new LintFinding.Foreign("prog", code, severity, words);
  }

  private static List<LintFinding> read(int status, String output) {
    return LinterOutput.read("prog", new ProgramRun.Ending.Ended(status, output, ""));
  }
}
