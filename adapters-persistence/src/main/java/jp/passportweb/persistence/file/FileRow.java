package jp.passportweb.persistence.file;

import static jp.passportweb.persistence.jooq.Tables.HANDED_IN_FILE;

import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.FileHash;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.FileKind;
import jp.passportweb.domain.file.FileName;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.persistence.jooq.tables.records.HandedInFileRecord;
import org.jooq.Record;

/** A row of {@code handed_in_file}. */
final class FileRow {
  private FileRow() {}

  static HandedInFileRecord of(HandedInFile file, byte[] sealedKey) {
    HandedInFileRecord row = new HandedInFileRecord();
    row.setId(file.id().value());
    row.setRecordId(file.record().value());
    row.setAccountId(file.account().value());
    row.setDocument(Optional.ofNullable(file.document()).map(DocumentCode::text).orElse(null));
    row.setAttachedBy(Optional.ofNullable(file.attachedBy()).map(OperatorId::value).orElse(null));
    row.setName(file.name().text());
    row.setKind(file.kind().name());
    row.setBytes(file.size());
    row.setSha256(file.hash().hex());
    row.setKeySealed(sealedKey);
    row.setHandedInAt(file.at());
    row.setDroppedAt(file.droppedAt());
    return row;
  }

  static HandedInFile file(Record row) {
    String document = row.get(HANDED_IN_FILE.DOCUMENT);
    UUID attachedBy = row.get(HANDED_IN_FILE.ATTACHED_BY);
    return new HandedInFile(
        new FileId(row.get(HANDED_IN_FILE.ID)),
        new RecordId(row.get(HANDED_IN_FILE.RECORD_ID)),
        new AccountId(row.get(HANDED_IN_FILE.ACCOUNT_ID)),
        document == null ? null : new DocumentCode(document),
        attachedBy == null ? null : new OperatorId(attachedBy),
        new FileName(row.get(HANDED_IN_FILE.NAME)),
        FileKind.valueOf(row.get(HANDED_IN_FILE.KIND)),
        row.get(HANDED_IN_FILE.BYTES),
        new FileHash(row.get(HANDED_IN_FILE.SHA256)),
        row.get(HANDED_IN_FILE.HANDED_IN_AT),
        row.get(HANDED_IN_FILE.DROPPED_AT));
  }
}
