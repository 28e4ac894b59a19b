package jp.passportweb.domain.problemreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PRB-1 a problem report as it is typed")
class ReportFormTest {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final Map<String, String> TYPED =
      Map.of(
          ReportForm.KIND, "KEY_COMPROMISE",
          ReportForm.TEXT, "The key is public.",
          ReportForm.MAIL, "who@example.org");

  @Test
  @DisplayName("PRB-1 a visitor says what is wrong and where an answer goes; no more is needed")
  void least() {
    assertThat(ReportForm.ofVisitor(TYPED, Language.EN, NOW))
        .isEqualTo(
            new FormResult.Complete<>(
                new ReportForm.Filled(
                    NOW,
                    new Reporter(
                        ReportChannel.FORM, Language.EN, "", new EmailAddress("who@example.org")),
                    ReportKind.KEY_COMPROMISE,
                    "",
                    "The key is public.")));
  }

  @Test
  @DisplayName("everything that is missing is told at once")
  void missing() {
    assertThat(ReportForm.ofVisitor(Map.of(), Language.JA, NOW).problems())
        .containsExactly(
            new FieldProblem(ReportForm.KIND, new InputProblem.Missing()),
            new FieldProblem(ReportForm.TEXT, new InputProblem.Missing()),
            new FieldProblem(ReportForm.MAIL, new InputProblem.Missing()));
  }

  @Test
  @DisplayName("staff may note a report without a mail address, and not one from the future")
  void staff() {
    Map<String, String> typed = new HashMap<>(TYPED);
    typed.remove(ReportForm.MAIL);
    typed.put(ReportForm.CHANNEL, "TELEPHONE");
    typed.put(ReportForm.LANGUAGE, "JA");
    typed.put(ReportForm.RECEIVED_AT, "2026/11/20 12:00");
    assertThat(ReportForm.ofStaff(typed, NOW)).isInstanceOf(FormResult.Complete.class);
    typed.put(ReportForm.RECEIVED_AT, "2026/11/20 12:01");
    assertThat(ReportForm.ofStaff(typed, NOW).problems())
        .containsExactly(new FieldProblem(ReportForm.RECEIVED_AT, new InputProblem.InTheFuture()));
  }

  @Test
  @DisplayName("a certificate that is no line of text is refused in words")
  void unfitCertificate() {
    Map<String, String> typed = new HashMap<>(TYPED);
    typed.put(
        ReportForm.CERTIFICATE, "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----");
    assertThat(ReportForm.ofVisitor(typed, Language.JA, NOW).problems())
        .containsExactly(
            new FieldProblem(ReportForm.CERTIFICATE, new InputProblem.NotACertificate()));
  }
}
