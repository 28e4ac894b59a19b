package jp.passportweb.application.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.passportweb.application.download.DownloadCertificate.Download;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.PaperRequests;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.request.draft.BasicForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("DWN-1 the files of an issued certificate")
class DownloadCertificateTest {
  private final House house = new House();
  private final RecordId record = house.applies(FilledForm.of(CatalogSamples.SR));
  private final AccountId account = house.record(record).account();

  @ParameterizedTest
  @CsvSource({
    "PEM, www.example.co.jp.pem, 1",
    "DER, www.example.co.jp.cer, 0",
    "CHAIN, www.example.co.jp-chain.pem, 2",
    "PKCS7, www.example.co.jp.p7b, 0",
    "INTERMEDIATE, intermediate.pem, 1",
    "ROOT, root.pem, 1",
    "ALL, www.example.co.jp.zip, 0"
  })
  @DisplayName("DWN-1 each file has its name and holds its certificates")
  void files(Format format, String name, int pemBlocks) {
    issue();
    Download download = download(account, format).orElseThrow();
    assertThat(download.fileName()).isEqualTo(name);
    String text = new String(download.bytes(), StandardCharsets.UTF_8);
    assertThat(text.split("-----BEGIN CERTIFICATE-----", -1)).hasSize(pemBlocks + 1);
  }

  @Test
  @DisplayName("DWN-1 the ZIP holds every other file, as it is handed out alone")
  void all() throws IOException {
    issue();
    Map<String, byte[]> inside = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(download(account, Format.ALL).orElseThrow().bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        inside.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(inside).hasSize(Format.values().length - 1);
    for (Format format : EnumSet.complementOf(EnumSet.of(Format.ALL))) {
      Download alone = download(account, format).orElseThrow();
      assertThat(inside.get(alone.fileName())).isEqualTo(alone.bytes());
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  @DisplayName("DWN-1 before it is issued, or for another account, there is nothing")
  void nothing(Format format) {
    assertThat(download(account, format)).isEmpty();
    issue();
    assertThat(download(new AccountId(UUID.randomUUID()), format)).isEmpty();
  }

  @Test
  @DisplayName("the first download is noted in the history, and only the first")
  void noted() {
    issue();
    download(account, Format.PEM);
    download(account, Format.CHAIN);
    assertThat(house.ports().records().eventsOf(record))
        .filteredOn(event -> event.kind() == RecordEvent.Kind.DOWNLOADED)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"PEM, true", "DER, true", "CHAIN, true", "PKCS7, true", "ROOT, false", "ALL, true"})
  @DisplayName("SRC-1 the certificate counts as downloaded once a file that holds it is")
  void recorded(Format format, boolean holdsCertificate) {
    issue();
    download(account, format);
    assertThat(house.ports().downloads().firstOf(record).isPresent()).isEqualTo(holdsCertificate);
  }

  @Test
  @DisplayName("a wildcard is no part of a file's name")
  void wildcard() {
    RecordId wildcard =
        house.hasIssued(
            FilledForm.of(CatalogSamples.SR)
                .with(BasicForm.CSR, PaperRequests.pem("*.example.co.jp")));
    assertThat(
            house
                .customer()
                .downloadCertificate()
                .download(house.record(wildcard).account(), wildcard, Format.PEM))
        .map(Download::fileName)
        .contains("wildcard.example.co.jp.pem");
  }

  private void issue() {
    house.office().examinesAndApproves(record);
    house.issues();
  }

  private Optional<Download> download(AccountId who, Format format) {
    return house.customer().downloadCertificate().download(who, record, format);
  }
}
