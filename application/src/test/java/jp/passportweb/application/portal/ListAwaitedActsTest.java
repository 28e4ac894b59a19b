package jp.passportweb.application.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.request.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LST-1, LST-3 what waits for the account holder")
class ListAwaitedActsTest {
  private static final String SERVER = "www.example.co.jp";

  private final House house = new House();

  @Test
  @DisplayName("LST-3 documents that have not come in, and how many they are")
  void documents() {
    RecordId record = house.applies(FilledForm.of(CatalogSamples.SR));
    int awaited =
        house
            .customer()
            .showRecord()
            .show(account(record), record)
            .orElseThrow()
            .documentsAwaited()
            .size();
    assertThat(acts(record)).containsExactly(new AwaitedAct.Documents(record, SERVER, awaited));
  }

  @Test
  @DisplayName("LST-1 a certificate issued of late, until it is downloaded")
  void download() {
    RecordId record = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    assertThat(acts(record)).containsExactly(new AwaitedAct.Download(record, SERVER));
    house.customer().downloadCertificate().download(account(record), record, Format.CHAIN);
    assertThat(acts(record)).isEmpty();
  }

  @Test
  @DisplayName("LST-1 a certificate that ends before its contract can be continued")
  void continuation() {
    RecordId record = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    comesTo(record, Duration.ofDays(31));
    assertThat(acts(record)).isEmpty();
    comesTo(record, Duration.ofDays(20));
    assertThat(acts(record))
        .containsExactly(new AwaitedAct.Continuation(record, SERVER, validity(record).notAfter()));
    house.requests(new Request.Continuation(record), record);
    assertThat(acts(record)).isEmpty();
  }

  @Test
  @DisplayName("nobody reads of another account's records")
  void own() {
    house.applies(FilledForm.of(CatalogSamples.SR));
    RecordId other = house.hasIssued(FilledForm.of(CatalogSamples.EV));
    assertThat(acts(other)).extracting(AwaitedAct::record).containsOnly(other);
  }

  private void comesTo(RecordId record, Duration beforeTheEnd) {
    house.clock().setTo(validity(record).notAfter().minus(beforeTheEnd));
  }

  private Validity validity(RecordId record) {
    return house.ports().certificates().ofRecord(record).orElseThrow().intention().validity();
  }

  private List<AwaitedAct> acts(RecordId record) {
    return house.customer().listAwaitedActs().list(account(record));
  }

  private AccountId account(RecordId record) {
    return house.record(record).account();
  }
}
