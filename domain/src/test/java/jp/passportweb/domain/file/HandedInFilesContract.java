package jp.passportweb.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.EvidenceSamples;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.AskedAgain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of {@link HandedInFiles} does. */
public abstract class HandedInFilesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");
  private static final DocumentCode REGISTRY = new DocumentCode("registry");

  private final Repositories repositories;
  private final HandedInFiles files;
  private final Scene scene;

  protected HandedInFilesContract(Repositories repositories) {
    this.repositories = repositories;
    files = repositories.files();
    scene = new Scene(repositories);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 524_259, 524_260, 524_261, 1_048_548, 1_700_000})
  @DisplayName("FIL-3 a content comes back as it was handed in, however its parts are cut")
  void whole(int size) {
    ApplicationRecord record = scene.record();
    byte[] content = random(size);
    HandedInFile file = add(record, REGISTRY, null, content);
    assertThat(files.byId(file.id())).contains(file);
    assertThat(files.content(file.id()).orElseThrow()).isEqualTo(content);
  }

  @Test
  @DisplayName("FIL-3 what nobody handed in is not there")
  void unknown() {
    FileId nobody = new FileId(UUID.randomUUID());
    assertThat(files.byId(nobody)).isEmpty();
    assertThat(files.content(nobody)).isEmpty();
  }

  @Test
  @DisplayName("FIL-5 a record's files are read with its review, in the order of time")
  void review() {
    ApplicationRecord record = scene.record();
    OperatorId by = scene.operator(OperatorSamples.examiner()).id();
    HandedInFile first = add(record, REGISTRY, null, random(10));
    HandedInFile second = add(record, null, by, random(11));
    add(scene.record(), REGISTRY, null, random(12));
    assertThat(repositories.reviews().of(record.id()).handIns().files())
        .containsExactly(first, second);
  }

  @Test
  @DisplayName("FIL-6 what was asked for again is kept, and who asked has a part in the record")
  void askedAgain() {
    ApplicationRecord record = scene.record();
    OperatorId by = scene.operator(OperatorSamples.examiner()).id();
    AskedAgain first = new AskedAgain(REGISTRY, "UNREADABLE", "", by, NOW);
    AskedAgain second = new AskedAgain(REGISTRY, "OTHER", "二行\n目", by, NOW.plusSeconds(1));
    repositories.reviews().add(record.id(), first);
    repositories.reviews().add(record.id(), second);
    assertThat(repositories.reviews().of(record.id()).handIns().asked())
        .containsExactly(first, second);
    assertThat(repositories.reviews().of(record.id()).gathered().participants())
        .containsExactly(by);
  }

  @Test
  @DisplayName("FIL-2 it counts what a record and its account hold")
  void held() {
    ApplicationRecord record = scene.record();
    assertThat(files.held(record.id(), record.account()))
        .isEqualTo(new HandedInFiles.Held(0, 0, 0));
    add(record, REGISTRY, null, random(100));
    add(record, REGISTRY, null, random(50));
    add(scene.record(), REGISTRY, null, random(1000));
    assertThat(files.held(record.id(), record.account()))
        .isEqualTo(new HandedInFiles.Held(2, 150, 150));
  }

  @Test
  @DisplayName(
      "FIL-7 files of what came to nothing are dropped in time, but for what evidence names")
  void dropped() {
    ApplicationRecord refused = refusedAt(NOW);
    OperatorId by = scene.operator(OperatorSamples.examiner()).id();
    HandedInFile abandoned = add(refused, REGISTRY, null, random(10));
    HandedInFile named = add(refused, REGISTRY, null, random(11));
    repositories.evidence().add(naming(named, refused, by));
    HandedInFile open = add(scene.record(), REGISTRY, null, random(12));
    assertThat(drop(NOW)).doesNotContain(abandoned.id());
    assertThat(drop(NOW.plusSeconds(1)))
        .contains(abandoned.id())
        .doesNotContain(named.id(), open.id());
    assertThat(drop(NOW.plusSeconds(1))).doesNotContain(abandoned.id());
    assertThat(files.content(abandoned.id())).isEmpty();
    assertThat(files.byId(abandoned.id()).orElseThrow().isKept()).isFalse();
    assertThat(files.content(named.id())).isPresent();
    assertThat(files.content(open.id())).isPresent();
    assertThat(files.held(refused.id(), refused.account()).files()).isEqualTo(1);
  }

  private List<FileId> drop(Instant endedBefore) {
    return files.drop(endedBefore, NOW.plus(Duration.ofDays(800)), 1000).stream()
        .map(HandedInFile::id)
        .toList();
  }

  private ApplicationRecord refusedAt(Instant at) {
    ApplicationRecord record = scene.record();
    repositories.records().update(record.become(RecordStatus.IN_REVIEW, at));
    ApplicationRecord examined = repositories.records().byId(record.id()).orElseThrow();
    repositories.records().update(examined.become(RecordStatus.REFUSED, at));
    return repositories.records().byId(record.id()).orElseThrow();
  }

  private static Evidence naming(HandedInFile file, ApplicationRecord record, OperatorId by) {
    Evidence sample = EvidenceSamples.of(Fact.LEGAL_EXISTENCE, record, Verdict.CONFIRMS, by, NOW);
    return new Evidence(
        new EvidenceId(UUID.randomUUID()),
        sample.subject(),
        sample.fact(),
        sample.verdict(),
        sample.source(),
        sample.reference(),
        sample.collectedOn(),
        by,
        NOW,
        record.id(),
        List.of("0".repeat(64), file.hash().hex()),
        null,
        "");
  }

  private HandedInFile add(
      ApplicationRecord record,
      @Nullable DocumentCode document,
      @Nullable OperatorId by,
      byte[] content) {
    HandedInFile file =
        new HandedInFile(
            new FileId(UUID.randomUUID()),
            record.id(),
            record.account(),
            document,
            by,
            FileName.of("登記事項証明書.pdf", FileKind.PDF),
            FileKind.PDF,
            content.length,
            FileHash.of(content),
            NOW,
            null);
    files.add(file, content);
    return file;
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
