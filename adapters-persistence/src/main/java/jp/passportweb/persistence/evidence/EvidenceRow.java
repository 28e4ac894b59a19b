package jp.passportweb.persistence.evidence;

import static jp.passportweb.persistence.jooq.Tables.EVIDENCE;

import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.SourceCode;
import jp.passportweb.domain.evidence.Subject;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.persistence.jooq.tables.records.EvidenceRecord;
import org.jooq.Record;

/** A row of {@code evidence}. */
final class EvidenceRow {
  private EvidenceRow() {}

  static EvidenceRecord of(Evidence evidence) {
    EvidenceRecord row = new EvidenceRecord();
    row.setId(evidence.id().value());
    row.setSubjectKind(evidence.subject().kind().name());
    row.setAbout(evidence.subject().about());
    row.setDetail(evidence.subject().detail());
    row.setFact(evidence.fact().name());
    row.setVerdict(evidence.verdict().name());
    row.setSource(evidence.source().text());
    row.setReference(evidence.reference());
    row.setCollectedOn(evidence.collectedOn());
    row.setCollectedBy(evidence.collectedBy().value());
    row.setRecordedAt(evidence.recordedAt());
    row.setRecordedFor(evidence.recordedFor().value());
    row.setFiles(String.join("\n", evidence.files()));
    row.setSupersedes(
        Optional.ofNullable(evidence.supersedes()).map(EvidenceId::value).orElse(null));
    row.setNote(evidence.note());
    return row;
  }

  static Evidence evidence(Record row) {
    UUID supersedes = row.get(EVIDENCE.SUPERSEDES);
    return new Evidence(
        new EvidenceId(row.get(EVIDENCE.ID)),
        Subject.of(
            Subject.Kind.valueOf(row.get(EVIDENCE.SUBJECT_KIND)),
            row.get(EVIDENCE.ABOUT),
            row.get(EVIDENCE.DETAIL)),
        Fact.valueOf(row.get(EVIDENCE.FACT)),
        Verdict.valueOf(row.get(EVIDENCE.VERDICT)),
        new SourceCode(row.get(EVIDENCE.SOURCE)),
        row.get(EVIDENCE.REFERENCE),
        row.get(EVIDENCE.COLLECTED_ON),
        new OperatorId(row.get(EVIDENCE.COLLECTED_BY)),
        row.get(EVIDENCE.RECORDED_AT),
        new RecordId(row.get(EVIDENCE.RECORDED_FOR)),
        row.get(EVIDENCE.FILES).lines().toList(),
        supersedes == null ? null : new EvidenceId(supersedes),
        row.get(EVIDENCE.NOTE));
  }
}
