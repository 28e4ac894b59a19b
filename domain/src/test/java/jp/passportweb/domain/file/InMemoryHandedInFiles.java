package jp.passportweb.domain.file;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.domain.review.InMemoryReviews;

/** {@link HandedInFiles} in memory. */
public final class InMemoryHandedInFiles implements HandedInFiles {
  private static final Set<RecordStatus> CAME_TO_NOTHING =
      Set.of(RecordStatus.REFUSED, RecordStatus.CANCELLED);

  private final Map<FileId, HandedInFile> files = new LinkedHashMap<>();
  private final Map<FileId, byte[]> contents = new HashMap<>();
  private final InMemoryReviews reviews;
  private final ApplicationRecords records;
  private final EvidenceArchive evidence;

  /**
   * @param reviews with which files are read
   */
  public InMemoryHandedInFiles(
      InMemoryReviews reviews, ApplicationRecords records, EvidenceArchive evidence) {
    this.reviews = reviews;
    this.records = records;
    this.evidence = evidence;
  }

  @Override
  public Held held(RecordId record, AccountId account) {
    List<HandedInFile> all =
        files.values().stream()
            .filter(file -> file.account().equals(account) && file.isKept())
            .toList();
    List<HandedInFile> own = all.stream().filter(file -> file.record().equals(record)).toList();
    return new Held(own.size(), bytes(own), bytes(all));
  }

  private static long bytes(List<HandedInFile> all) {
    return all.stream().mapToLong(HandedInFile::size).sum();
  }

  @Override
  public void add(HandedInFile file, byte[] content) {
    files.put(file.id(), file);
    contents.put(file.id(), content.clone());
    reviews.put(file);
  }

  @Override
  public Optional<HandedInFile> byId(FileId id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public Optional<byte[]> content(FileId id) {
    return Optional.ofNullable(contents.get(id)).map(byte[]::clone);
  }

  @Override
  public List<HandedInFile> drop(Instant endedBefore, Instant now, int most) {
    List<HandedInFile> dropped =
        files.values().stream()
            .filter(file -> file.isKept() && hasHadItsTime(file, endedBefore))
            .limit(most)
            .toList();
    for (HandedInFile file : dropped) {
      HandedInFile without =
          new HandedInFile(
              file.id(),
              file.record(),
              file.account(),
              file.document(),
              file.attachedBy(),
              file.name(),
              file.kind(),
              file.size(),
              file.hash(),
              file.at(),
              now);
      files.put(file.id(), without);
      contents.remove(file.id());
      reviews.put(without);
    }
    return dropped;
  }

  private boolean hasHadItsTime(HandedInFile file, Instant endedBefore) {
    boolean ended =
        records
            .byId(file.record())
            .filter(record -> CAME_TO_NOTHING.contains(record.status()))
            .filter(record -> record.changedAt().isBefore(endedBefore))
            .isPresent();
    return ended && !isNamed(file);
  }

  private boolean isNamed(HandedInFile file) {
    return records
        .byId(file.record())
        .map(record -> Party.of(record.content().organization()))
        .map(party -> evidence.of(party, file.record()))
        .orElse(List.of())
        .stream()
        .map(FiledEvidence::evidence)
        .filter(one -> one.recordedFor().equals(file.record()))
        .anyMatch(one -> one.files().contains(file.hash().hex()));
  }
}
