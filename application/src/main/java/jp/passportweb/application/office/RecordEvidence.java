package jp.passportweb.application.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.EvidenceSource;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.domain.evidence.Subject;
import jp.passportweb.domain.evidence.Subjects;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.file.FileHash;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.CivilDay;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.review.Point;
import jp.passportweb.domain.review.ReviewRefusal;
import org.jspecify.annotations.Nullable;

/**
 * 証跡を記録する: what a source says of a fact of an application (EVD-1). The source is chosen from the
 * catalogue, and its reference written as it writes them (EVD-3).
 */
@Assembled
public final class RecordEvidence {
  public static final String FACT = "fact";
  public static final String SOURCE = "source";
  public static final String REFERENCE = "reference";
  public static final String COLLECTED_ON = "collectedOn";
  public static final String VERDICT = "verdict";
  public static final String NOTE = "note";

  /** The telephone number that a source gives; of that fact only. */
  public static final String NUMBER = "number";

  /** Ticked for each file of the case that the evidence rests on, by its SHA-256 (FIL-5). */
  public static String file(FileHash hash) {
    return "file." + hash.hex();
  }

  /** The latest evidence of the fact that was on the screen; empty where there was none. */
  public static final String LATEST = "latest";

  private final Desk desk;
  private final EvidenceArchive archive;
  private final EvidenceCatalog rules;

  public RecordEvidence(Desk desk, EvidenceArchive archive, EvidenceCatalog rules) {
    this.desk = desk;
    this.archive = archive;
    this.rules = rules;
  }

  /** What was read from the form. */
  private record Typed(
      Fact fact,
      Verdict verdict,
      EvidenceSource source,
      String reference,
      LocalDate collectedOn,
      @Nullable PhoneNumber number,
      String note,
      String latest) {}

  public ReviewOutcome record(RecordId record, OperatorId operator, Map<String, String> form) {
    FormReader reader = new FormReader(form);
    Typed typed = read(reader);
    return typed == null
        ? new ReviewOutcome.Invalid(reader.problems())
        : desk.examine(
            "review.evidence",
            record,
            operator,
            open -> open.whyNotRecord(typed.fact).or(() -> recordedMeanwhile(open, typed)),
            (open, now) -> store(open, typed, ticked(open, form), now));
  }

  private @Nullable Typed read(FormReader form) {
    Fact fact = form.read(FACT, Choice.of(Fact.class));
    EvidenceSource source = form.read(SOURCE, text -> source(text, fact));
    String reference = form.read(REFERENCE, text -> reference(text, source));
    LocalDate today = LocalDate.ofInstant(desk.now(), ValidityRules.TOKYO);
    LocalDate collectedOn = form.read(COLLECTED_ON, text -> CivilDay.parseNotAfter(text, today));
    PhoneNumber number =
        fact == Fact.TELEPHONE_NUMBER ? form.read(NUMBER, PhoneNumber::parse) : null;
    Verdict verdict = form.read(VERDICT, Choice.of(Verdict.class));
    LongText note =
        verdict == null || verdict == Verdict.CONFIRMS
            ? form.readOptional(NOTE, LongText::parse)
            : form.read(NOTE, LongText::parse);
    if (!form.problems().isEmpty()) {
      return null;
    }
    return new Typed(
        Objects.requireNonNull(fact),
        Objects.requireNonNull(verdict),
        Objects.requireNonNull(source),
        Objects.requireNonNull(reference),
        Objects.requireNonNull(collectedOn),
        number,
        note == null ? "" : note.text(),
        form.text(LATEST));
  }

  private Parsed<EvidenceSource> source(String typed, @Nullable Fact fact) {
    if (typed.isBlank()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    return rules.sources().stream()
        .filter(source -> source.code().text().equals(typed))
        .filter(source -> fact != null && rules.sources(fact).contains(source))
        .findFirst()
        .map(Parsed::good)
        .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
  }

  private static Parsed<String> reference(String typed, @Nullable EvidenceSource source) {
    String text = JapaneseText.plainHyphens(JapaneseText.normalized(typed));
    if (source == null || source.gives(text)) {
      return Parsed.good(text);
    }
    return Parsed.bad(
        text.isEmpty()
            ? new InputProblem.Missing()
            : new InputProblem.NotAsTheSourceWrites(source.example()));
  }

  /** Two people's words on one fact are told, and none is lost. */
  private static Optional<ReviewRefusal> recordedMeanwhile(OpenCase open, Typed typed) {
    String latest =
        open.examination()
            .point(typed.fact)
            .flatMap(Point::latest)
            .map(evidence -> evidence.id().value().toString())
            .orElse("");
    return latest.equals(typed.latest)
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.RecordedMeanwhile(typed.fact));
  }

  /** EVD-2: a source is not read that speaks of another corporation. */
  private static void unlessOther(OpenCase open, Typed typed) {
    Organization applied = open.record().content().organization();
    if (typed.verdict == Verdict.CONFIRMS && !typed.source.speaksOf(typed.reference, applied)) {
      String number = Objects.requireNonNull(applied.registrationNumber()).hyphenated();
      throw new NotTaken(
          new ReviewOutcome.Invalid(
              List.of(new FieldProblem(REFERENCE, new InputProblem.NotTheAppliedNumber(number)))));
    }
  }

  private static List<String> ticked(OpenCase open, Map<String, String> form) {
    return open.review().handIns().files().stream()
        .map(HandedInFile::hash)
        .distinct()
        .filter(hash -> !form.getOrDefault(file(hash), "").isEmpty())
        .map(FileHash::hex)
        .toList();
  }

  private void store(OpenCase open, Typed typed, List<String> files, Instant now) {
    unlessOther(open, typed);
    Optional<Evidence> superseded = superseded(open, typed);
    Evidence evidence =
        new Evidence(
            new EvidenceId(UUID.randomUUID()),
            subject(open, typed),
            typed.fact,
            typed.verdict,
            typed.source.code(),
            typed.reference,
            typed.collectedOn,
            open.operator().id(),
            now,
            open.record().id(),
            files,
            superseded.map(Evidence::id).orElse(null),
            typed.note);
    if (!archive.add(evidence)) {
      throw new NotTaken(
          new ReviewOutcome.Refused(new ReviewRefusal.RecordedMeanwhile(typed.fact)));
    }
    desk.note(open, "review.evidence", details(evidence, superseded), now);
  }

  /** Where it takes the place of an earlier word, with that (AUD-1). */
  private static Map<String, String> details(Evidence evidence, Optional<Evidence> superseded) {
    Map<String, String> details = new HashMap<>();
    details.put("fact", evidence.fact().name());
    details.put("about", evidence.subject().detail());
    details.put("files", String.join(" ", evidence.files()));
    details.put("note", evidence.note());
    Map<String, String> before = superseded.map(RecordEvidence::said).orElse(Map.of());
    said(evidence)
        .forEach((name, text) -> {
          if (before.isEmpty() || text.equals(before.get(name))) {
            details.put(name, text);
          } else {
            details.putAll(new FactChange(name, before.getOrDefault(name, ""), text).details());
          }
        });
    return details;
  }

  private static Map<String, String> said(Evidence evidence) {
    return Map.of(
        "source", evidence.source().text(),
        "reference", evidence.reference(),
        "verdict", evidence.verdict().name());
  }

  private static Subject subject(OpenCase open, Typed typed) {
    return Subjects.of(typed.fact, open.record())
        .orElseGet(() ->
            new Subject.Telephone(
                Party.of(open.record().content().organization()),
                Objects.requireNonNull(typed.number).text()));
  }

  /** What the latest word takes the place of: one on just the same. */
  private static Optional<Evidence> superseded(OpenCase open, Typed typed) {
    Subject subject = subject(open, typed);
    return open.examination().point(typed.fact).stream()
        .flatMap(point -> point.all().stream())
        .filter(evidence -> evidence.subject().equals(subject))
        .reduce((earlier, later) -> later);
  }
}
