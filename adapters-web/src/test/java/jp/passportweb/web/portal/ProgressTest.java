package jp.passportweb.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.SamplePages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LST-1 how far an application has come")
class ProgressTest {
  private static final Instant NOW = Instant.parse("2026-11-29T02:30:00Z");
  private static final Instant CHANGED = Instant.parse("2026-11-23T15:05:00Z");

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments(new RecordState.Received(RequestType.NEW), "[申込受付] 審査 発行"),
        arguments(new RecordState.AwaitsDocuments(), "申込受付+ [書類待ち] 審査 発行"),
        arguments(new RecordState.InReview(RequestType.NEW), "申込受付+ [審査] 発行"),
        arguments(new RecordState.Stopped(), "申込受付+ [審査] 発行"),
        arguments(new RecordState.AwaitsSigningRequest(), "申込受付+ 審査+ [新しいCSR待ち] 発行"),
        arguments(new RecordState.Issuing(), "申込受付+ 審査+ [発行]"),
        arguments(new RecordState.Refused(), "申込受付+ 不承認 2026/11/24! 発行-"),
        arguments(new RecordState.Cancelled(), "申込受付+ 取消 2026/11/24! 審査- 発行-"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("ways")
  @DisplayName("mock 26: what is done, where it stands, and what will never come")
  void way(RecordState state, String way) {
    assertThat(shown(RequestType.NEW, state)).isEqualTo(way);
  }

  @Test
  @DisplayName("a record that is concluded has its band instead")
  void concluded() {
    RecordState valid = new RecordState.Valid(new Validity(CHANGED, NOW));
    assertThat(shown(RequestType.NEW, valid)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = RequestType.class,
      names = {"CONTACT_CHANGE", "REVOCATION", "TERMINATION", "CANCELLATION"})
  @DisplayName("a request for no certificate is on no way to one")
  void noCertificate(RequestType type) {
    assertThat(shown(type, new RecordState.Received(type))).isEmpty();
  }

  private static String shown(RequestType type, RecordState state) {
    Page page = SamplePages.at(NOW, Language.JA);
    return Progress.of(page, type, state, CHANGED)
        .map(way -> way.stages().stream().map(ProgressTest::shown).collect(Collectors.joining(" ")))
        .orElse("");
  }

  private static String shown(Progress.Stage stage) {
    return switch (stage.mark()) {
      case DONE -> stage.text() + "+";
      case NOW -> "[" + stage.text() + "]";
      case TO_COME -> stage.text();
      case STOPPED -> stage.text() + "!";
      case NEVER -> stage.text() + "-";
    };
  }
}
