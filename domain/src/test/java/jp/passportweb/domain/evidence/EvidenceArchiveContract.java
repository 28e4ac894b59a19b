package jp.passportweb.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link EvidenceArchive} does. */
public abstract class EvidenceArchiveContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Repositories repositories;
  private final EvidenceArchive archive;
  private final Scene scene;

  protected EvidenceArchiveContract(Repositories repositories) {
    this.repositories = repositories;
    archive = repositories.evidence();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("EVD-1 it is filed under what it proves, whole and in the order of writing")
  void filed() {
    ApplicationRecord record = scene.record();
    OperatorId by = examiner();
    Evidence first = about(record, null, by);
    Evidence second =
        with(about(record, first.id(), by), List.of("a".repeat(64), "b".repeat(64)), "二行\n目");
    assertThat(archive.add(first)).isTrue();
    assertThat(archive.add(second)).isTrue();
    assertThat(of(record)).containsExactly(first, second);
    ApplicationRecord other = scene.record();
    assertThat(archive.of(new Party("", other.id().toString()), other.id())).isEmpty();
    assertThat(archive.of(new Party("", "x"), record.id()))
        .extracting(FiledEvidence::evidence)
        .containsExactly(first, second);
  }

  @Test
  @DisplayName("EVD-1 every kind of subject comes back as it was filed")
  void subjects() {
    ApplicationRecord record = scene.record();
    OperatorId by = examiner();
    Party party = new Party("", "例示協会\n" + UUID.randomUUID());
    List<Subject> subjects =
        List.of(
            new Subject.Organization(party, "例示協会\nReiji"),
            new Subject.Place(party, "東京都\n\nTOKYO\nMinato-ku"),
            new Subject.Operation(party),
            new Subject.Authority(party, "原宿 太郎\n会長"),
            new Subject.Telephone(party, "03-1234-5678"),
            new Subject.Listing(party, "例示協会"),
            new Subject.DomainNames(party, "a.example.jp\nb.example.jp"),
            new Subject.Application(record.id()));
    for (Subject subject : subjects) {
      archive.add(on(subject, record, null, by));
    }
    assertThat(archive.of(party, record.id()))
        .extracting(filed -> filed.evidence().subject())
        .containsExactlyElementsOf(subjects);
  }

  @Test
  @DisplayName("EVD-1 nothing is superseded twice: the second of two corrections is told")
  void once() {
    ApplicationRecord record = scene.record();
    OperatorId by = examiner();
    Evidence first = about(record, null, by);
    archive.add(first);
    assertThat(archive.add(about(record, first.id(), by))).isTrue();
    assertThat(archive.add(about(record, first.id(), by))).isFalse();
    assertThat(of(record)).hasSize(2);
  }

  @Test
  @DisplayName("EVD-1 it says whether another approval rests on it, however often that is said")
  void used() {
    ApplicationRecord record = scene.record();
    Evidence evidence = about(record, null, examiner());
    archive.add(evidence);
    assertThat(provenBefore(record)).containsExactly(false);
    archive.use(record.id(), Set.of(evidence.id()));
    archive.use(record.id(), Set.of(evidence.id()));
    assertThat(provenBefore(record)).containsExactly(false);
    archive.use(scene.record().id(), Set.of(evidence.id()));
    archive.use(scene.record().id(), Set.of(evidence.id()));
    assertThat(provenBefore(record)).containsExactly(true);
  }

  private List<Boolean> provenBefore(ApplicationRecord record) {
    return archive.of(new Party("", "x"), record.id()).stream()
        .map(FiledEvidence::provenBefore)
        .toList();
  }

  @Test
  @DisplayName("EVG 14.1.3 whoever collects has a part in the record")
  void participates() {
    ApplicationRecord record = scene.record();
    OperatorId by = examiner();
    archive.add(about(record, null, by));
    assertThat(repositories.reviews().of(record.id()).gathered().participants())
        .containsExactly(by);
  }

  private List<Evidence> of(ApplicationRecord record) {
    return archive.of(new Party("", "x"), record.id()).stream()
        .map(FiledEvidence::evidence)
        .toList();
  }

  private OperatorId examiner() {
    return scene.operator(OperatorSamples.examiner()).id();
  }

  private static Evidence about(
      ApplicationRecord record, @Nullable EvidenceId supersedes, OperatorId by) {
    return on(new Subject.Application(record.id()), record, supersedes, by);
  }

  private static Evidence on(
      Subject subject, ApplicationRecord record, @Nullable EvidenceId supersedes, OperatorId by) {
    Evidence sample = EvidenceSamples.of(Fact.SIGNATURE, record, Verdict.DIFFERS, by, NOW);
    return new Evidence(
        sample.id(),
        subject,
        sample.fact(),
        sample.verdict(),
        sample.source(),
        sample.reference(),
        sample.collectedOn(),
        by,
        NOW,
        record.id(),
        List.of(),
        supersedes,
        "");
  }

  private static Evidence with(Evidence evidence, List<String> files, String note) {
    return new Evidence(
        evidence.id(),
        evidence.subject(),
        evidence.fact(),
        evidence.verdict(),
        evidence.source(),
        evidence.reference(),
        evidence.collectedOn(),
        evidence.collectedBy(),
        evidence.recordedAt(),
        evidence.recordedFor(),
        files,
        evidence.supersedes(),
        note);
  }
}
