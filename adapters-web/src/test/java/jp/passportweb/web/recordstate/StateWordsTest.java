package jp.passportweb.web.recordstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.recordstate.RecordState.CertificateEnd;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.SamplePages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LST-1 what is said of a record's state")
class StateWordsTest {
  private static final Instant NOW = at("2026-11-29T02:30:00");
  private static final Instant REVOKED = at("2026-11-29T02:11:00");
  private static final Instant DUE = at("2026-12-13T00:00:00");
  private static final LocalDate UNTIL = LocalDate.of(2027, 8, 10);
  private static final Validity RUNNING =
      new Validity(at("2026-08-11T09:00:00"), at("2027-02-25T23:59:59"));
  private static final Validity OVER =
      new Validity(at("2026-05-05T09:00:00"), at("2026-11-20T09:00:00"));
  private static final ContractStanding RUNS =
      new ContractStanding(UNTIL, ContractType.FIXED_TERM, false);
  private static final ContractStanding ENDS =
      new ContractStanding(UNTIL, ContractType.FIXED_TERM, true);

  static Stream<Arguments> states() {
    return Stream.of(
        arguments(new RecordState.Received(RequestType.NEW), "info", 0, "お申込を受け付けました。"),
        arguments(
            new RecordState.Received(RequestType.REVOCATION),
            "info",
            0,
            "失効申請を受け付けました。お電話で最終確認をいたします。"),
        arguments(new RecordState.AwaitsDocuments(), "wait", 0, "お申込を受け付けました。書類のご提出をお待ちしています。"),
        arguments(
            new RecordState.AwaitsSigningRequest(),
            "stop",
            1,
            "お申し込み時のCSRの鍵では証明書を発行できません。新しいCSRをお待ちしています。"),
        arguments(
            new RecordState.InReview(RequestType.NEW), "info", 0, "審査しています。登録担当者へお電話することがあります。"),
        arguments(new RecordState.Stopped(), "info", 0, "発行前の確認のため、審査に戻りました。"),
        arguments(new RecordState.Issuing(), "info", 0, "審査が完了しました。証明書を発行しています。"),
        arguments(new RecordState.Refused(), "stop", 0, "お申込をお受けできませんでした。理由はメールとこの画面でお知らせしています。"),
        arguments(new RecordState.Cancelled(), "none", 0, "お申込は取り消されました。証明書は発行していません。"),
        arguments(new RecordState.Done(RequestType.TERMINATION), "ok", 0, "お手続きが完了しました。"),
        arguments(
            new RecordState.Valid(RUNNING),
            "ok",
            0,
            "お手続きが完了しました。証明書は2027/02/25 23:59まで有効です（残り88日）。"),
        arguments(
            new RecordState.Terminated(RUNNING, UNTIL),
            "info",
            1,
            "解約を受け付けました。ご契約は2027/08/10で終了し、更新されません。" + "証明書は2027/02/25 23:59まで使えます（残り88日）。"),
        arguments(
            new RecordState.RevocationPlanned(RUNNING, DUE),
            "wait",
            1,
            "再発行しました。この前の証明書は2026/12/13 00:00に失効します（残り14日）。"),
        arguments(
            new RecordState.Superseded(RUNNING),
            "none",
            1,
            "新しい証明書を発行しました。この前の証明書は2027/02/25 23:59まで有効です（残り88日）。"),
        arguments(
            new RecordState.RevocationRequested(RUNNING, at("2026-12-03T10:20:00")),
            "stop",
            0,
            "失効申請を受け付けました。お電話で最終確認をいたします。2026/12/03 10:20までに失効します。"),
        arguments(
            new RecordState.Revoked(REVOKED, false, RUNS),
            "none",
            0,
            "証明書は2026/11/29 02:11に失効しました。"),
        arguments(
            new RecordState.Revoked(REVOKED, false, ENDS),
            "none",
            1,
            "証明書は2026/11/29 02:11に失効しました。"),
        arguments(
            new RecordState.Expired(OVER, RUNS),
            "stop",
            1,
            "証明書は2026/11/20 09:00に満了しました。この証明書のままのサーバには、警告が表示されます。"),
        arguments(
            new RecordState.Expired(OVER, ENDS),
            "stop",
            2,
            "証明書は2026/11/20 09:00に満了しました。この証明書のままのサーバには、警告が表示されます。"),
        arguments(
            new RecordState.ExpiredSuperseded(OVER),
            "none",
            1,
            "この前の証明書は2026/11/20 09:00に満了しました。新しい証明書を発行しています。"),
        arguments(
            new RecordState.ContractEnded(
                LocalDate.of(2026, 11, 20), new CertificateEnd.ByExpiry(OVER.notAfter())),
            "none",
            0,
            "ご契約は2026/11/20に終了しました。証明書は2026/11/20 09:00に満了しています。"),
        arguments(
            new RecordState.ContractEnded(
                LocalDate.of(2026, 11, 28), new CertificateEnd.ByRevocation(REVOKED)),
            "none",
            0,
            "ご契約は2026/11/28に終了しました。証明書は2026/11/29 02:11に失効しています。"),
        arguments(new RecordState.ContractEnded(null, null), "none", 0, "ご契約は終了しました。"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  @DisplayName("sentence, tone and badges come from the one state")
  void says(RecordState state, String tone, int badges, String sentence) {
    Page page = SamplePages.at(NOW, Language.JA);
    assertThat(StateWords.sentence(page, state)).isEqualTo(sentence);
    assertThat(StateWords.tone(state)).isEqualTo(tone);
    assertThat(StateWords.badges(page, state)).hasSize(badges);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  @DisplayName("cases 09 and 10: nothing claims validity where there is none, in either language")
  void claims(RecordState state) {
    for (Language language : Language.values()) {
      Page page = SamplePages.at(NOW, language);
      String sentence = StateWords.sentence(page, state);
      assertThat(sentence).isNotBlank();
      if (!state.isValid()) {
        assertThat(sentence).doesNotContain("有効です", "使えます", "is valid", "can use", "残り");
      }
      assertThat(StateWords.word(page, state)).isNotNull();
    }
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ValidityRules.TOKYO).toInstant();
  }
}
