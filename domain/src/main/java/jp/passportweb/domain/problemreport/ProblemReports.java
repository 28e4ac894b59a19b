package jp.passportweb.domain.problemreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.paging.Paging;

/** Port: problem reports (PRB-1). */
public interface ProblemReports {
  void add(ProblemReport report);

  Optional<ProblemReport> byId(UUID id);

  /** Every clock that runs, what runs out first in front. */
  List<ProblemReport> open(int atMost);

  /** Those that are answered and decided, the latest first. */
  Page closed(int page, int size);

  /** Stores answer and outcome; false, and nothing stored, when the row changed meanwhile. */
  boolean update(ProblemReport report);

  /**
   * Erases who reported and in which words, where it was answered and decided before an instant and
   * its certificates had ended by then. Returns those that it has erased now, as they are left.
   */
  List<ProblemReport> erase(Instant before, int atMost);

  /** Ties a certificate to it; doing it again changes nothing. */
  void link(UUID report, RecordId certificate);

  void unlink(UUID report, RecordId certificate);

  List<RecordId> certificates(UUID report);

  void addNote(UUID report, ProblemReport.Note note);

  /** The oldest first. */
  List<ProblemReport.Note> notes(UUID report);

  /** One page of them. */
  record Page(List<ProblemReport> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }
}
