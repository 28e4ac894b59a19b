package jp.passportweb.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.installation.InstallationHints;
import jp.passportweb.web.seal.SealImages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the screens have for the catalogue as delivered")
class DeliveredScreensTest {
  private final Catalog catalog = CatalogFile.read();

  @Test
  @DisplayName("DWN-1 each kind of server has an installation hint of its own, for its host's name")
  void hints() {
    assertThat(catalog.serverSoftware())
        .extracting(software -> software.code())
        .containsExactlyElementsOf(InstallationHints.CODES);
    assertThat(catalog.serverSoftware())
        .extracting(software -> InstallationHints.of(software.code(), "*.aozora.example.jp"))
        .allSatisfy(hint -> {
          assertThat(hint.commands()).containsAnyOf("wildcard.aozora.example.jp", "certificate");
          assertThat(hint.commands()).doesNotContain("{file}", "{host}", "*.aozora");
          assertThat(hint.check()).contains("-connect www.aozora.example.jp:443");
        });
  }

  @Test
  @DisplayName("DWN-1 each service has a seal")
  void seals() {
    SealImages images = new SealImages();
    assertThat(catalog.services()).allMatch(service -> images.exist(service.code()));
  }
}
