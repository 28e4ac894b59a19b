package jp.passportweb.persistence.evidence;

import static jp.passportweb.persistence.jooq.Tables.EVIDENCE;
import static jp.passportweb.persistence.jooq.Tables.EVIDENCE_USE;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.persistence.jooq.tables.records.EvidenceUseRecord;
import jp.passportweb.persistence.review.Parts;
import org.jooq.DSLContext;
import org.jooq.Record;

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
    Map<UUID, List<Record>> rows =
        sql
            .select(EVIDENCE.fields())
            .select(EVIDENCE_USE.RECORD_ID)
            .from(EVIDENCE)
            .leftJoin(EVIDENCE_USE)
            .on(EVIDENCE_USE.EVIDENCE_ID.eq(EVIDENCE.ID))
            .where(EVIDENCE.ABOUT.in(party.text(), record.value().toString()))
            .orderBy(EVIDENCE.ORDINAL)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(EVIDENCE.ID), LinkedHashMap::new, Collectors.toList()));
    return rows.values().stream().map(SqlEvidenceArchive::filed).toList();
  }

  private static FiledEvidence filed(List<Record> rows) {
    return new FiledEvidence(
        EvidenceRow.evidence(rows.getFirst()),
        rows.stream()
            .map(row -> row.get(EVIDENCE_USE.RECORD_ID))
            .filter(Objects::nonNull)
            .map(RecordId::new)
            .collect(Collectors.toSet()));
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
