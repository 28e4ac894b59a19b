package jp.passportweb.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountSamples;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.input.FormResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ACC-5 ACC-6 what an examiner types")
class ProposalFormsTest {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final EvidenceId PROOF = new EvidenceId(UUID.randomUUID());
  private static final Account ACCOUNT = AccountSamples.account();
  private static final Contract CONTRACT =
      ContractSamples.contract(
          new ContractCode("B0000001"), ACCOUNT.id(), LocalDate.of(2027, 3, 31));

  @ParameterizedTest
  @CsvSource({
    "mendAddress,      new@example.co.jp,      ",
    "mendAddress,      '',                     Missing",
    "mendAddress,      here,                   NotAnEmailAddress",
    "mendAddress,      OTP@example.co.jp,      TypedTwiceDifferently NothingChanged",
    "mendAddressAgain, other@example.co.jp,    TypedTwiceDifferently",
    "mendNumber,       03-9999-0000,           NumberNotProven",
    "mendNumber,       '',                     Missing",
    "mendCalledAt,     2026/12/01 12:01,       InTheFuture",
    "mendCalledAt,     gestern,                NotADateTime",
    "mendSpokeWith,    '',                     Missing",
    "mendAsked,        '',                     Missing",
    "mendReference,    '',                     Missing",
    "mendReason,       '',                     Missing"
  })
  @DisplayName("ACC-5 another address, typed twice, with a call to a proven number and a reason")
  void address(String field, String typed, @Nullable String problems) {
    Map<String, String> form = new HashMap<>(mending());
    form.put(field, typed);
    assertThat(
            problems(
                MendForm.read(
                    form, ACCOUNT.otpAddress(), Map.of(EvidenceSamples.NUMBER, PROOF), NOW)))
        .isEqualTo(problems == null ? "" : problems);
  }

  @Test
  @DisplayName("ACC-5 the proof of the number goes with the call")
  void check() {
    assertThat(
            MendForm.read(
                mending(), ACCOUNT.otpAddress(), Map.of(EvidenceSamples.NUMBER, PROOF), NOW))
        .isInstanceOfSatisfying(
            FormResult.Complete.class,
            complete ->
                assertThat(((MendForm.Filled) complete.value()).check().number()).isEqualTo(PROOF));
  }

  @ParameterizedTest
  @CsvSource({
    "2027/04/30, ",
    "2026/12/01, ",
    "2026/11/30, InThePast",
    "2027/03/31, NothingChanged",
    "2036/04/01, ",
    "2036/04/02, LaterThan",
    "'',         Missing",
    "2027/02/30, NotADay"
  })
  @DisplayName("ACC-6 the last day of a contract: from today on, within ten years of its first day")
  void lastDay(String typed, @Nullable String problem) {
    Map<String, String> form =
        Map.of(CorrectionForm.LAST_DAY, typed, CorrectionForm.REASON, "契約書と異なる。");
    assertThat(problems(CorrectionForm.read(form, CONTRACT, TODAY)))
        .isEqualTo(problem == null ? "" : problem);
  }

  @ParameterizedTest
  @CsvSource({
    "原宿商事株式会社, 契約書と異なる。, ",
    "株式会社原宿商事, 契約書と異なる。, NothingChanged",
    "㈱原宿商事,       契約書と異なる。, AbbreviatedForm",
    "原宿商事株式会社, '',              Missing"
  })
  @DisplayName("ACC-6 the organisation's spelling, with a reason")
  void name(String typed, String reason, @Nullable String problem) {
    Map<String, String> form = Map.of(CorrectionForm.NAME, typed, CorrectionForm.REASON, reason);
    assertThat(problems(CorrectionForm.read(form, ACCOUNT)))
        .isEqualTo(problem == null ? "" : problem);
  }

  private static Map<String, String> mending() {
    return Map.of(
        MendForm.ADDRESS, "new@example.co.jp",
        MendForm.AGAIN, "new@example.co.jp",
        MendForm.NUMBER, EvidenceSamples.NUMBER,
        MendForm.CALLED_AT, "2026/12/01 11:30",
        MendForm.SPOKE_WITH, "原宿 太郎",
        MendForm.ASKED, "担当者の退職を確認した。",
        MendForm.REFERENCE, "書面 2026-12",
        MendForm.REASON, "担当者が退職した。");
  }

  private static String problems(FormResult<?> result) {
    return result.problems().stream()
        .map(problem -> problem.problem().getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }
}
