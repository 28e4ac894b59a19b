package jp.passportweb.web.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.input.InputProblem.NameProblem;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.KeyFinding;
import jp.passportweb.domain.signingrequest.NameFinding;
import jp.passportweb.domain.signingrequest.SignatureFinding;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.SamplePages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A proposed command passes when it is copied")
class FindingWordsTest {
  private static final Finding WEAK = new SignatureFinding.WeakDigest("SHA1withRSA", "SHA-1");
  private static final Finding SHORT = new KeyFinding.KeyTooShort(1024, 2048);
  private static final String LONG =
      "a-name-of-a-server-that-is-longer-than-a-common-name-may.be.example.jp";

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("one name is the common name, and the example's stands nowhere")
  void oneName(Language language) {
    assertThat(command(language, WEAK, false, "shop.aozora.co.jp"))
        .endsWith("-subj \"/CN=shop.aozora.co.jp\"")
        .doesNotContain("example");
  }

  @Test
  @DisplayName("several names are kept as SANs, the first as the common name")
  void severalNames() {
    assertThat(command(Language.JA, WEAK, false, "aozora.co.jp", "www.aozora.co.jp"))
        .endsWith(
            """
            -subj "/CN=aozora.co.jp" \\
              -addext "subjectAltName=DNS:aozora.co.jp,DNS:www.aozora.co.jp\"\
            """);
  }

  @Test
  @DisplayName(
      "a name too long for a common name stands as a SAN; the next that fits is the common name")
  void longNames() {
    assertThat(command(Language.JA, WEAK, false, LONG))
        .endsWith("-subj \"/\" \\\n  -addext \"subjectAltName=DNS:" + LONG + "\"");
    assertThat(command(Language.JA, WEAK, false, LONG, "aozora.co.jp"))
        .contains("-subj \"/CN=aozora.co.jp\"", "DNS:" + LONG + ",DNS:aozora.co.jp");
  }

  @Test
  @DisplayName(
      "a key that must be made anew is made by one command; nothing beside says to keep the old"
          + " one")
  void newKey() {
    assertThat(command(Language.JA, SHORT, true, "aozora.co.jp"))
        .contains("-newkey rsa:2048")
        .doesNotContain("-key ");
    assertThat(command(Language.JA, WEAK, true, "aozora.co.jp")).isEmpty();
    assertThat(words(Language.JA, true, "aozora.co.jp").say(WEAK).remedy())
        .isEqualTo("新しい鍵でCSRを作成し直すときに、あわせて直してください。");
  }

  @Test
  @DisplayName(
      "the name that was meant is told with its Unicode form, and none where none is known")
  void meant() {
    assertThat(words(Language.JA, false, "xn--wgv71a119e.jp").say(unfit("xn--wgv71a119e.jp")).why())
        .endsWith("証明書に記載できる名前は「xn--wgv71a119e.jp (日本語.jp)」です。");
    assertThat(words(Language.JA, false, "aozora.co.jp").say(unfit("")).why())
        .doesNotContain("証明書に記載できる名前は");
  }

  private static NameFinding unfit(String meant) {
    return new NameFinding.UnfitName("日本語.jp", NameProblem.NOT_A_HOST_NAME, meant);
  }

  private static String command(
      Language language, Finding finding, boolean newKey, String... names) {
    return words(language, newKey, names).say(finding).command();
  }

  private static FindingWords words(Language language, boolean newKey, String... names) {
    Page page = SamplePages.at(Instant.parse("2026-11-29T03:00:00Z"), language);
    return new FindingWords(page, List.of(names), newKey);
  }
}
