package jp.passportweb.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SUBJ-1 the prefecture of the subject is where the organisation's address is")
class PrefectureOfAddressTest {
  @ParameterizedTest
  @CsvSource({
    "TOKYO, 東京都渋谷区神宮前1-5-1, ''",
    "TOKYO, 〒150-0001 東京都渋谷区神宮前1-5-1, ''",
    "TOKYO, 渋谷区神宮前1-5-1, ''",
    "OSAKA, 東京都渋谷区神宮前1-5-1, 大阪府大阪市北区1-1",
    "TOKYO, 東京都渋谷区神宮前1-5-1, 大阪府大阪市北区1-1",
    "TOKYO, '1-5-1 Jingumae, Shibuya-ku, Tokyo 150-0001, Japan', ''",
    "TOKYO, '1-5-1 JINGUMAE SHIBUYA-KU TOKYO-TO', ''",
    "OSAKA, '1-1 Kita-ku, Ōsaka', ''",
    "HYOGO, '1-1 Yamaguchi-cho, Nishinomiya-shi, Hyogo', ''",
    "KYOTO, '1 Nakagyo-ku, Kyoto-shi, Kyoto-fu', ''",
    "MIE, '1 Tsu-shi, Mie Prefecture', ''",
    "NARA, 'Naramachi Building 3F', ''"
  })
  @DisplayName("agrees with the registered or the present address, in Japanese and English")
  void agrees(Prefecture chosen, String registered, String present) {
    assertThat(problems(chosen, registered, present)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OSAKA, 東京都渋谷区神宮前1-5-1, '', TOKYO",
    "TOKYO, 〒060-0001　北海道札幌市中央区1, '', HOKKAIDO",
    "OSAKA, '1-5-1 Jingumae, Shibuya-ku, Tokyo 150-0001', '', TOKYO",
    "TOKYO, '1-1 Kita-ku, Oosaka', '', OSAKA",
    "TOKYO, 神奈川県横浜市中区1, 千葉県千葉市中央区1, CHIBA"
  })
  @DisplayName("is asked again where neither address is there")
  void differs(Prefecture chosen, String registered, String present, Prefecture named) {
    assertThat(problems(chosen, registered, present))
        .containsExactly(
            new FieldProblem(OrganizationForm.PREFECTURE, new InputProblem.OtherPrefecture(named)));
  }

  private static List<FieldProblem> problems(Prefecture chosen, String registered, String present) {
    Map<String, String> typed = new HashMap<>();
    typed.put(OrganizationForm.KIND, OrganizationKind.REGISTERED_COMPANY.name());
    typed.put(OrganizationForm.NAME, "株式会社青空商事");
    typed.put(OrganizationForm.KANA, "カブシキガイシャアオゾラショウジ");
    typed.put(OrganizationForm.REGISTRATION_NUMBER, "0104-01-012345");
    typed.put(OrganizationForm.REGISTERED_POSTAL_CODE, "1500001");
    typed.put(OrganizationForm.REGISTERED_ADDRESS, registered);
    typed.put(OrganizationForm.PRESENT_ADDRESS, present);
    typed.put(OrganizationForm.SUBJECT_NAME, "Aozora Shoji Co., Ltd.");
    typed.put(OrganizationForm.PREFECTURE, chosen.name());
    typed.put(OrganizationForm.LOCALITY, "Shibuya-ku");
    return OrganizationForm.readForAnyService(typed).problems();
  }
}
