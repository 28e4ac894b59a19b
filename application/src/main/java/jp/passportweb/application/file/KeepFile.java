package jp.passportweb.application.file;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.HandedInFiles;
import jp.passportweb.domain.file.SoundFile;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.HandIns;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a file that can be taken, as far as there is room (FIL-2). The same file sent twice is kept
 * once, so that a second click does no harm.
 */
@Assembled
public final class KeepFile {
  private final HandedInFiles files;
  private final HandInPolicy policy;

  public KeepFile(HandedInFiles files, HandInPolicy policy) {
    this.files = files;
    this.policy = policy;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Kept(HandedInFile file) implements Outcome {}

    /** It lies there already. */
    record There(HandedInFile file) implements Outcome {}

    record NotTaken(FileFault fault) implements Outcome {}
  }

  /**
   * For a document that is asked for, or for none.
   *
   * @param turn of the document; null for what staff keep as evidence
   */
  public record Purpose(@Nullable DocumentTurn turn, @Nullable OperatorId attachedBy) {
    @Nullable DocumentCode document() {
      return turn == null ? null : turn.code();
    }
  }

  /** Runs in the caller's transaction. */
  public Outcome keep(
      ApplicationRecord record, HandIns before, Purpose purpose, SoundFile file, Instant now) {
    HandedInFiles.Held held = files.held(record.id(), record.account());
    Optional<HandedInFile> same =
        before.files().stream()
            .filter(one -> one.hash().equals(file.hash()) && one.isKept())
            .filter(one -> Objects.equals(one.document(), purpose.document()))
            .findFirst();
    if (same.isPresent()) {
      return again(same.get(), purpose.turn());
    }
    return held.whyNot(file.content().length, policy.limits())
        .<Outcome>map(Outcome.NotTaken::new)
        .orElseGet(() -> store(record, purpose, file, now));
  }

  private static Outcome again(HandedInFile same, @Nullable DocumentTurn turn) {
    return turn != null && turn.earlier().contains(same)
        ? new Outcome.NotTaken(new FileFault.SameAgain())
        : new Outcome.There(same);
  }

  private Outcome store(ApplicationRecord record, Purpose purpose, SoundFile file, Instant now) {
    HandedInFile kept =
        new HandedInFile(
            new FileId(UUID.randomUUID()),
            record.id(),
            record.account(),
            purpose.document(),
            purpose.attachedBy(),
            file.name(),
            file.kind(),
            file.content().length,
            file.hash(),
            now,
            null);
    files.add(kept, file.content());
    return new Outcome.Kept(kept);
  }
}
