package jp.passportweb.domain.review;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.FileHash;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.HandedInFile;

/**
 * What was handed in for a record as files, and what was asked for again, each in the order of
 * time. Nothing is overwritten.
 */
public record HandIns(List<HandedInFile> files, List<AskedAgain> asked) {
  public static final HandIns NONE = new HandIns(List.of(), List.of());

  public HandIns {
    files = List.copyOf(files);
    asked = List.copyOf(asked);
  }

  public List<HandedInFile> of(DocumentCode document) {
    return files.stream().filter(file -> file.isOf(document)).toList();
  }

  /** The last time that another was asked for. */
  public Optional<AskedAgain> asked(DocumentCode document) {
    return asked.stream()
        .filter(one -> one.document().equals(document))
        .reduce((earlier, later) -> later);
  }

  public Optional<HandedInFile> file(FileId id) {
    return files.stream().filter(file -> file.id().equals(id)).findFirst();
  }

  /** The file that evidence names. */
  public Optional<HandedInFile> file(FileHash hash) {
    return files.stream().filter(file -> file.hash().equals(hash)).findFirst();
  }
}
