package jp.passportweb.domain.file;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in for a record (FIL-3). It is never changed; its content may be dropped
 * when it has had its time.
 *
 * @param account whose record it is
 * @param document that was asked for; null for what staff keep as evidence
 * @param attachedBy who of the staff; null where the holder handed it in
 * @param size in bytes
 * @param droppedAt when its content was dropped; null while it is there
 */
public record HandedInFile(
    FileId id,
    RecordId record,
    AccountId account,
    @Nullable DocumentCode document,
    @Nullable OperatorId attachedBy,
    FileName name,
    FileKind kind,
    int size,
    FileHash hash,
    Instant at,
    @Nullable Instant droppedAt) {

  /** Whether its content is there. */
  public boolean isKept() {
    return droppedAt == null;
  }

  public boolean isOf(DocumentCode asked) {
    return asked.equals(document);
  }

  /** Whether the account's holder handed it in, who may have it back. */
  public boolean isFrom(AccountId holder) {
    return attachedBy == null && account.equals(holder);
  }
}
