package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.catalog.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language that a browser asks for")
class AcceptedLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "'', JA",
    "'  ', JA",
    "ja, JA",
    "ja-JP, JA",
    "JA-jp, JA",
    "'ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7', JA",
    "en, EN",
    "en-US, EN",
    "EN-gb, EN",
    "en-Latn-AU, EN",
    "'en-US,en;q=0.9', EN",
    "'en-US,en;q=0.9,ja;q=0.8', EN",
    "'ja;q=0.2, en-AU;q=0.3', EN",
    "'en;q=0.2 , ja ; q=0.9', JA",
    "'en;q=0.5,ja;q=0.5', EN",
    "'ja;q=0.5,en;q=0.5', JA",
    "'fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', EN",
    "'zh-TW, ja;q=0.5', JA",
    "'zh-Hant-TW,zh;q=0.9', EN",
    "'de-DE, fr', EN",
    "'jam, eng', EN",
    "'ja;q=0, en', EN",
    "'ja;q=0.000', EN",
    "'en;q=0, fr', JA",
    "'ja;q=2', JA",
    "'en;q=x', EN",
    "',,ja', JA",
    "'*', EN",
    "'a header; that is=none', EN"
  })
  @DisplayName("by weight, whatever the region; English to who reads neither")
  void language(String header, Language language) {
    assertThat(AcceptedLanguage.of(header)).isEqualTo(language);
  }
}
