package jp.passportweb.domain.evidence;

import java.util.List;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;

/** EVD-1, port: all evidence, filed under what it proves. It is appended and never changed. */
public interface EvidenceArchive {
  /** Everything filed under an organisation, and under one application, in the order of writing. */
  List<FiledEvidence> of(Party party, RecordId record);

  /**
   * Files it, and notes who collected it.
   *
   * @return false where what it supersedes is superseded already; then nothing is filed
   */
  boolean add(Evidence evidence);

  /** EvidenceUse: ties the evidence that an approval rests on to its record, for ever. */
  void use(RecordId record, Set<EvidenceId> evidence);
}
