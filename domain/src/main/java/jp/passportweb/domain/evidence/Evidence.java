package jp.passportweb.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * EVD-1: one look into one source. It is never changed; a later one supersedes it.
 *
 * @param reference under which the source is found again, in the source's own format
 * @param collectedOn the day on which the source said so (Asia/Tokyo); its age counts from there
 * @param recordedFor the application for whose sake it was collected
 * @param files SHA-256 in hex
 * @param supersedes what it corrects or renews; null for the first
 * @param note in the examiner's words, may be empty
 */
public record Evidence(
    EvidenceId id,
    Subject subject,
    Fact fact,
    Verdict verdict,
    SourceCode source,
    String reference,
    LocalDate collectedOn,
    OperatorId collectedBy,
    Instant recordedAt,
    RecordId recordedFor,
    List<String> files,
    @Nullable EvidenceId supersedes,
    String note) {
  public Evidence {
    files = List.copyOf(files);
  }
}
