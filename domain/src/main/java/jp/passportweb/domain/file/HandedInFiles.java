package jp.passportweb.domain.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;

/**
 * FIL-3, port: the files. Their content is kept sealed, each under a key of its own. A record's
 * files are read with its review.
 */
public interface HandedInFiles {
  /**
   * FIL-2: what is held already, without what was dropped; nobody else hands in for the record
   * until the transaction ends.
   */
  Held held(RecordId record, AccountId account);

  void add(HandedInFile file, byte[] content);

  Optional<HandedInFile> byId(FileId id);

  /** Nothing where it was dropped, or never was there. */
  Optional<byte[]> content(FileId id);

  /**
   * Drops the content of files of records that ended without a certificate before a time (FIL-7);
   * what evidence names stays.
   *
   * @return what was dropped
   */
  List<HandedInFile> drop(Instant endedBefore, Instant now, int most);

  /**
   * What an application and its account hold.
   *
   * @param files of the record
   * @param bytes of the record
   * @param bytesOfAccount of all records of the account
   */
  record Held(int files, long bytes, long bytesOfAccount) {
    /** Why so many bytes more are not taken; nothing when they are. */
    public Optional<FileFault> whyNot(int more, FileLimits limits) {
      if (files >= limits.filesOfRecord()) {
        return Optional.of(new FileFault.TooManyFiles(limits.filesOfRecord()));
      }
      if (bytes + more > limits.bytesOfRecord()) {
        return Optional.of(new FileFault.TooMuchOfRecord(limits.bytesOfRecord()));
      }
      return bytesOfAccount + more > limits.bytesOfAccount()
          ? Optional.of(new FileFault.TooMuchOfAccount(limits.bytesOfAccount()))
          : Optional.empty();
    }
  }
}
