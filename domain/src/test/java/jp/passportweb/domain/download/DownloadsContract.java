package jp.passportweb.domain.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Downloads} does. */
public abstract class DownloadsContract {
  private static final Instant FIRST = Instant.parse("2026-11-20T03:00:00.123456Z");

  private final Downloads downloads;
  private final Scene scene;

  protected DownloadsContract(Repositories repositories) {
    downloads = repositories.downloads();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("SRC-1 the first download is kept, whatever is downloaded later")
  void first() {
    RecordId record = scene.record().id();
    assertThat(downloads.firstOf(record)).isEmpty();
    downloads.recorded(record, FIRST);
    downloads.recorded(record, FIRST.plusSeconds(1));
    assertThat(downloads.firstOf(record)).contains(FIRST);
    assertThat(downloads.firstOf(scene.record().id())).isEmpty();
  }
}
