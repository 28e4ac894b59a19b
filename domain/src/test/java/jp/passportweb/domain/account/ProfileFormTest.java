package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PROF-1 アカウント情報登録 as typed")
class ProfileFormTest {
  private static final String ADDRESS = "otp@example.co.jp";

  @Test
  @DisplayName("PROF-1 nothing is mandatory but the OTP address")
  void onlyTheAddress() {
    assertThat(ProfileForm.read(Map.of(ProfileForm.OTP_ADDRESS, ADDRESS)))
        .isInstanceOf(FormResult.Complete.class);
    assertThat(ProfileForm.read(Map.of()).problems())
        .containsExactly(new FieldProblem(ProfileForm.OTP_ADDRESS, new InputProblem.Missing()));
  }

  @ParameterizedTest
  @CsvSource({
    "profile.otpAddress, nobody",
    "profile.resellerCode, 特約店",
    "profile.resellerCode, 123456789012345678901",
    "organization.kana, Aozora",
    "organization.registrationNumber, 123",
    "organization.registeredPostalCode, 15",
    "organization.prefecture, ATLANTIS",
    "registration.furigana, Taro",
    "registration.phone, 090-1234-5678",
    "technical.postalCode, 15",
    "administrative.invoiceDelivery, PIGEON",
    "administrative.email, nobody"
  })
  @DisplayName("PROF-1 what is filled in is judged as in an application, at its field")
  void judged(String field, String text) {
    assertThat(read(Map.of(field, text)).problems())
        .extracting(FieldProblem::field)
        .contains(field);
  }

  @Test
  @DisplayName("PROF-1 every problem is told at once")
  void allProblems() {
    Map<String, String> typed =
        Map.of("organization.kana", "x", "registration.phone", "1", "technical.fax", "x");
    assertThat(read(typed).problems())
        .extracting(FieldProblem::field)
        .containsExactlyInAnyOrderElementsOf(typed.keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "a@example.jp, '', technical.emailAgain",
    "'', a@example.jp, technical.email",
    "a@example.jp, b@example.jp, technical.emailAgain"
  })
  @DisplayName("PROF-1 an address that is typed twice is typed twice alike, or not at all")
  void typedTwice(String first, String second, String problemAt) {
    Map<String, String> typed = Map.of("technical.email", first, "technical.emailAgain", second);
    assertThat(read(typed).problems()).extracting(FieldProblem::field).containsExactly(problemAt);
  }

  @Test
  @DisplayName("PROF-2 what is filled in is registered, its widths repaired; nothing else is")
  void registered() {
    Map<String, String> typed =
        Map.of(
            "organization.kana",
            "ｱｵｿﾞﾗｼｮｳｼﾞ",
            "registration.name",
            "原宿　太郎",
            "technical.name",
            " ",
            "_something",
            "else",
            ProfileForm.RESELLER_CODE,
            "ｔ-42");
    assertThat(read(typed))
        .isInstanceOfSatisfying(
            FormResult.Complete.class,
            complete ->
                assertThat(complete.value())
                    .isEqualTo(
                        new ProfileForm.Filled(
                            new EmailAddress(ADDRESS),
                            new ResellerCode("T-42"),
                            Map.of(
                                "organization.kana", "アオゾラショウジ",
                                "registration.name", "原宿 太郎"))));
  }

  private static FormResult<ProfileForm.Filled> read(Map<String, String> typed) {
    Map<String, String> all = new HashMap<>(typed);
    all.putIfAbsent(ProfileForm.OTP_ADDRESS, ADDRESS);
    return ProfileForm.read(all);
  }

  @Test
  @DisplayName("PROF-3 an application fills what is empty, and an address typed twice as one field")
  void filling() {
    Map<String, String> application =
        Map.of(
            "organization.name", "株式会社原宿商事",
            "organization.locality", "Shibuya-ku",
            "technical.email", "jiro@example.co.jp",
            "technical.emailAgain", "jiro@example.co.jp",
            "registration.email", "hanako@example.co.jp",
            "registration.emailAgain", "hanako@example.co.jp",
            "serverSoftware", "NGINX",
            "applicant.name", "原宿 太郎");
    Map<String, String> typed =
        Map.of(
            "organization.name",
            "青空商事",
            "organization.locality",
            "  ",
            "technical.email",
            "other@example.co.jp",
            ProfileForm.OTP_ADDRESS,
            "otp@example.co.jp");
    assertThat(ProfileForm.filling(typed, application))
        .containsOnly(
            Map.entry("organization.name", "青空商事"),
            Map.entry("organization.locality", "Shibuya-ku"),
            Map.entry("technical.email", "other@example.co.jp"),
            Map.entry("registration.email", "hanako@example.co.jp"),
            Map.entry("registration.emailAgain", "hanako@example.co.jp"),
            Map.entry(ProfileForm.OTP_ADDRESS, "otp@example.co.jp"));
  }
}
