package jp.passportweb.bootstrap.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.guide.SigningRequestCommands;
import jp.passportweb.web.guide.ToldBy;
import jp.passportweb.web.installation.InstallationHints;
import jp.passportweb.web.seal.SealImages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
  @DisplayName("each kind of server has commands that make a key and a CSR, RSA first")
  void signingRequests() {
    assertThat(catalog.serverSoftware())
        .extracting(software -> SigningRequestCommands.of(software.code()).getFirst())
        .allMatch(command -> command.key() == SigningRequestCommands.KeyKind.RSA)
        .allMatch(command -> command.text().contains("2048"));
    assertThat(SigningRequestCommands.of("IIS").getFirst().text()).contains("certreq");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the guide names the mails by their subjects, verbatim")
  void subjects(ToldBy mail) throws IOException {
    for (String language : List.of("ja", "en")) {
      String subject =
          text("/mail/" + mail.template() + "." + language + ".txt").lines().findFirst().get();
      String named =
          text("/messages/guide." + language + ".properties")
              .lines()
              .filter(line -> line.startsWith("guide.mail." + mail + "="))
              .findFirst()
              .get();
      assertThat(named.replace('’', '\''))
          .endsWith(
              "="
                  + subject
                      .replace("{requestType}", "…")
                      .replaceFirst(" ?[（(][^（(]*\\{\\w+}[）)]$", ""));
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream file = DeliveredScreensTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(file, resource).readAllBytes(), UTF_8);
    }
  }

  @Test
  @DisplayName("DWN-1 each service has a seal")
  void seals() {
    SealImages images = new SealImages();
    assertThat(catalog.services()).allMatch(service -> images.exist(service.code()));
  }
}
