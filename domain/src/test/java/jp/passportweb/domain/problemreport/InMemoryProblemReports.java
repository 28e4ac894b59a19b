package jp.passportweb.domain.problemreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;

/** {@link ProblemReports} in memory. */
public final class InMemoryProblemReports implements ProblemReports {
  private final Certificates certificates;
  private final List<ProblemReport> all = new ArrayList<>();
  private final Map<UUID, Set<RecordId>> linked = new HashMap<>();
  private final Map<UUID, List<ProblemReport.Note>> notes = new HashMap<>();

  public InMemoryProblemReports(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public void add(ProblemReport report) {
    all.add(report);
  }

  @Override
  public Optional<ProblemReport> byId(UUID id) {
    return all.stream().filter(report -> report.id().equals(id)).findFirst();
  }

  @Override
  public List<ProblemReport> open(int atMost) {
    return all.stream()
        .filter(ProblemReport::isOpen)
        .sorted(Comparator.comparing(report -> report.clock().due()))
        .limit(atMost)
        .toList();
  }

  @Override
  public Page closed(int page, int size) {
    List<ProblemReport> closed =
        all.stream()
            .filter(report -> !report.isOpen())
            .sorted(Comparator.comparing(ProblemReport::receivedAt).reversed())
            .toList();
    return new Page(
        closed.stream().skip((page - 1L) * size).limit(size).toList(), page, size, closed.size());
  }

  @Override
  public boolean update(ProblemReport report) {
    Optional<ProblemReport> stored =
        byId(report.id()).filter(one -> one.version() == report.version());
    stored.ifPresent(one ->
        all.set(
            all.indexOf(one),
            new ProblemReport(
                one.id(),
                one.receipt(),
                one.receivedAt(),
                one.reporter(),
                one.complaint(),
                report.preliminary(),
                report.outcome(),
                one.version() + 1)));
    return stored.isPresent();
  }

  @Override
  public List<ProblemReport> erase(Instant before, int atMost) {
    List<ProblemReport> erased =
        all.stream()
            .filter(report -> !report.complaint().isErased() && isOver(report, before))
            .limit(atMost)
            .toList();
    erased.forEach(report -> all.set(all.indexOf(report), report.erased()));
    return erased.stream().map(ProblemReport::erased).toList();
  }

  private boolean isOver(ProblemReport report, Instant before) {
    return isBefore(report.preliminary(), ProblemReport.Preliminary::decision, before)
        && isBefore(report.outcome(), ReportOutcome::decision, before)
        && certificates(report.id()).stream()
            .map(certificates::ofRecord)
            .flatMap(Optional::stream)
            .allMatch(one -> one.intention().validity().notAfter().isBefore(before));
  }

  private static <T> boolean isBefore(
      @Nullable T step, Function<T, Decision> decision, Instant before) {
    return step != null && decision.apply(step).at().isBefore(before);
  }

  @Override
  public void link(UUID report, RecordId certificate) {
    linked
        .computeIfAbsent(
            report, _ -> new TreeSet<>(Comparator.comparing(one -> one.value().toString())))
        .add(certificate);
  }

  @Override
  public void unlink(UUID report, RecordId certificate) {
    linked
        .getOrDefault(report, new TreeSet<>(Comparator.comparing(RecordId::toString)))
        .remove(certificate);
  }

  @Override
  public List<RecordId> certificates(UUID report) {
    return List.copyOf(linked.getOrDefault(report, Set.of()));
  }

  @Override
  public void addNote(UUID report, ProblemReport.Note note) {
    notes.computeIfAbsent(report, _ -> new ArrayList<>()).add(note);
  }

  @Override
  public List<ProblemReport.Note> notes(UUID report) {
    return List.copyOf(notes.getOrDefault(report, List.of()));
  }
}
