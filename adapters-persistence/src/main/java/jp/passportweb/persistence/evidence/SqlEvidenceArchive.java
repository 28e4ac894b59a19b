package jp.passportweb.persistence.evidence;

import static jp.passportweb.persistence.jooq.Tables.EVIDENCE;
import static jp.passportweb.persistence.jooq.Tables.EVIDENCE_USE;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.persistence.jooq.tables.records.EvidenceUseRecord;
import jp.passportweb.persistence.review.Parts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** {@link EvidenceArchive} in the database. */
@Singleton
final class SqlEvidenceArchive implements EvidenceArchive {
  private final DSLContext sql;
  private final Parts parts;

  SqlEvidenceArchive(DSLContext sql) {
    this.sql = sql;
    this.parts = new Parts(sql);
  }

  @Override
  public List<FiledEvidence> of(Party party, RecordId record) {
    Field<Boolean> provenBefore = DSL.field(isUsedBesides(record));
    return sql.select(EVIDENCE.fields())
        .select(provenBefore)
        .from(EVIDENCE)
        .where(EVIDENCE.ABOUT.in(party.text(), record.value().toString()))
        .orderBy(EVIDENCE.ORDINAL)
        .fetch(row -> new FiledEvidence(EvidenceRow.evidence(row), row.get(provenBefore)));
  }

  /** However many records rest on it, one of them is looked for. */
  private static Condition isUsedBesides(RecordId record) {
    return DSL.exists(
        DSL.selectOne()
            .from(EVIDENCE_USE)
            .where(EVIDENCE_USE.EVIDENCE_ID.eq(EVIDENCE.ID))
            .and(EVIDENCE_USE.RECORD_ID.ne(record.value())));
  }

  /** Two corrections of one piece at once meet at its constraint; the second files nothing. */
  @Override
  public boolean add(Evidence evidence) {
    parts.add(evidence.recordedFor().value(), evidence.collectedBy(), Parts.GATHERER);
    return sql.insertInto(EVIDENCE).set(EvidenceRow.of(evidence)).onConflictDoNothing().execute()
        == 1;
  }

  @Override
  public void use(RecordId record, Set<EvidenceId> evidence) {
    List<EvidenceUseRecord> rows =
        evidence.stream().map(one -> new EvidenceUseRecord(one.value(), record.value())).toList();
    if (!rows.isEmpty()) {
      sql.insertInto(EVIDENCE_USE).set(rows).onConflictDoNothing().execute();
    }
  }
}
