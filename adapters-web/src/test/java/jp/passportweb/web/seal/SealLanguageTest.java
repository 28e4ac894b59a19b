package jp.passportweb.web.seal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.catalog.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DWN-1 the language of a seal's page")
class SealLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "'', JA",
    "ja, JA",
    "en, EN",
    "'ja,en-US;q=0.9,en;q=0.8', JA",
    "'en-US,en;q=0.9,ja;q=0.8', EN",
    "'fr, ja;q=0.5', JA",
    "'de-DE, fr', EN",
    "'*', EN",
    "'a header; that is=none', EN"
  })
  @DisplayName("DWN-1 the best of what the browser asks for; English to who reads neither")
  void language(String wanted, Language language) {
    assertThat(SealLanguage.language(wanted)).isEqualTo(language);
  }
}
