package jp.passportweb.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A catalogue with a mistake is refused, and the entry is named")
class CatalogFileTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "level: EV | level: VE | services[EV20].level: cannot be read: VE",
        "code: EV20-6M | code: SR30-6M | offerings[SR30-6M]: the code stands twice",
        "code: EV20\\n | code: SR30\\n | services[SR30]: the code stands twice",
        "cp-ev20, cps] | cp-ev21, cps] | services[EV20]: agreement names a document that"
            + " agreementDocuments lacks: cp-ev21",
        "privacy: privacy | privacy: privat | privacy names a document that agreementDocuments"
            + " lacks: privat",
        "term: P6M | term: 6M | services[EV20].offerings[EV20-6M].term: cannot be read: 6M",
        "ASSOCIATION] | ASOCIATION] | no such value: ASOCIATION",
        "wildcard: true | wildcart: true | services[SR30]: unknown keys [wildcart]",
        "wildcard: true | wildcard: maybe | services[SR30].wildcard: should be true or false",
        "shortName: SR 3.0 | shortName: 3.0 | services[SR30].shortName: should be a text",
        "'label: { ja: nginx, en: nginx }' | 'label: { ja: nginx }' |"
            + " serverSoftware[NGINX].label.en: should be a text",
        "'\"2027-03-15\"' | '2027-03-15' | validity[#3].from: should be a text (a date or version"
            + " needs quotes)",
        "'\"2027-03-15\"' | '\"2027-02-30\"' | validity[#3].from: cannot be read: 2027-02-30",
        "issued: 199 | issued: 200 | validity[#2]: issued should be below most",
        "'notices: [60, 30]' | 'notices: [60, \"30\"]' | notices: should hold whole numbers only",
        "'notices: [60, 30]' | 'notices: [91, 30]' | notices: cannot be read: [91, 30]",
        "issued: 199 | issued: -1 | validity[#2].issued: should be a whole number above 0",
      })
  void mistakes(String right, String wrong, String message) throws IOException {
    String yaml = delivered();
    assertThatThrownBy(() -> read(replaceLast(yaml, unescape(right), unescape(wrong))))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessageContaining(message);
  }

  @Test
  @DisplayName("an empty file, a broken one, a key written twice")
  void notACatalogue() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("should be a mapping");
    assertThatThrownBy(() -> read("services: [")).hasMessageContaining("is not YAML");
    assertThatThrownBy(() -> read("validity: 1\nvalidity: 2"))
        .hasMessageContaining("duplicate key validity");
    assertThatThrownBy(() -> read("services: []"))
        .hasMessageContaining("agreementDocuments: should be a list of at least one");
  }

  @Test
  @DisplayName("the file cannot make the reader build objects")
  void noObjects() {
    assertThatThrownBy(() -> read("!!java.io.File [/]")).isInstanceOf(InvalidCatalog.class);
  }

  private static void read(String yaml) {
    CatalogFile.read(new StringReader(yaml));
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n");
  }

  private static String replaceLast(String text, String right, String wrong) {
    int at = text.lastIndexOf(right);
    if (at < 0) {
      throw new AssertionError("the delivered catalogue does not hold: " + right);
    }
    return text.substring(0, at) + wrong + text.substring(at + right.length());
  }

  private static String delivered() throws IOException {
    try (InputStream file = CatalogFile.class.getResourceAsStream("/catalog/catalog.yml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
