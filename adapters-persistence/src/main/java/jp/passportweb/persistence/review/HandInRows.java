package jp.passportweb.persistence.review;

import static jp.passportweb.persistence.review.Piece.AT;
import static jp.passportweb.persistence.review.Piece.BY;
import static jp.passportweb.persistence.review.Piece.TEXT;

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
import jp.passportweb.domain.review.AskedAgain;
import jp.passportweb.persistence.jooq.tables.records.DocumentAskedAgainRecord;
import org.jooq.Record;

/** Rows of what was handed in and asked for again, read as pieces of a review. */
final class HandInRows {
  private HandInRows() {}

  static HandedInFile file(RecordId record, Record row) {
    String document = row.get(TEXT.get(0));
    UUID attachedBy = row.get(BY.get(2));
    return new HandedInFile(
        new FileId(row.get(BY.get(0))),
        record,
        new AccountId(row.get(BY.get(1))),
        document == null ? null : new DocumentCode(document),
        attachedBy == null ? null : new OperatorId(attachedBy),
        new FileName(row.get(TEXT.get(1))),
        FileKind.valueOf(row.get(TEXT.get(2))),
        Integer.parseInt(row.get(TEXT.get(4))),
        new FileHash(row.get(TEXT.get(3))),
        row.get(AT.get(0)),
        row.get(AT.get(1)));
  }

  static DocumentAskedAgainRecord of(AskedAgain asked) {
    DocumentAskedAgainRecord row = new DocumentAskedAgainRecord();
    row.setDocument(asked.document().text());
    row.setReason(asked.reason());
    row.setBody(asked.text());
    row.setAskedBy(asked.by().value());
    row.setAskedAt(asked.at());
    return row;
  }

  static AskedAgain asked(Record row) {
    return new AskedAgain(
        new DocumentCode(row.get(TEXT.get(0))),
        row.get(TEXT.get(1)),
        row.get(TEXT.get(2)),
        new OperatorId(row.get(BY.get(0))),
        row.get(AT.get(0)));
  }
}
