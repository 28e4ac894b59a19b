package jp.passportweb.application.keylist;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.keylist.FormChoice;
import jp.passportweb.domain.keylist.FormChoice.Judgement;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListFile;
import jp.passportweb.domain.keylist.KeyListForm;
import jp.passportweb.domain.keylist.KeyListId;
import jp.passportweb.domain.keylist.KeyListLine;
import jp.passportweb.domain.keylist.KeyListSurvey;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.keylist.SortedEntries;

/**
 * Imports a list of keys that others know (REQUIREMENTS §6.2). The file is read once to judge it,
 * and then as often as it takes to sort it in bounded memory. Of a bad file nothing is kept; a list
 * is asked from the moment it is whole, by every node.
 */
@Assembled
public final class ImportKeyList {
  /** Entries that are sorted at once. */
  private static final int MOST_AT_ONCE = 500_000;

  /** Longer than any import takes; what is unpublished after that was broken off. */
  private static final Duration BROKEN_OFF = Duration.ofDays(1);

  private final KeyLists lists;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public ImportKeyList(
      KeyLists lists, AuditTrail audit, Transactions transactions, InstantSource clock) {
    this.lists = lists;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What to import.
   *
   * @param name by which it takes the place of an older version
   * @param actor of the audit trail: {@code command:root}
   */
  public record Command(KeyListFile file, String name, FormChoice choice, String actor) {}

  /** What came of it. */
  public sealed interface Outcome {
    /** The list is asked from now on; the one of its name, if there was one, no longer. */
    record Imported(KeyList list, Optional<KeyList> replaced) implements Outcome {}

    /** The same entries are asked already. */
    record Unchanged(KeyList list) implements Outcome {}

    /** Some lines are no entries; nothing was kept. */
    record BadLines(List<KeyListSurvey.BadLine> first, long all) implements Outcome {}

    /** There is not one entry. */
    record Empty() implements Outcome {}

    /** It is not clear what the entries are. */
    record Unclear(FormChoice.Problem problem, int digits) implements Outcome {}

    /** The file was written to while it was read; nothing was kept. */
    record ChangedMeanwhile() implements Outcome {}
  }

  public Outcome run(Command command) {
    KeyListSurvey survey = KeyListSurvey.of(command.file());
    if (survey.bad() > 0) {
      return new Outcome.BadLines(survey.badLines(), survey.bad());
    }
    if (survey.digits().isEmpty()) {
      return new Outcome.Empty();
    }
    return switch (command.choice().judge(survey.digits().get(), command.file().name())) {
      case Judgement.Unclear(FormChoice.Problem problem, int digits) ->
          new Outcome.Unclear(problem, digits);
      case Judgement.Clear(KeyListForm form) -> unlessThere(command, survey, form);
    };
  }

  private Outcome unlessThere(Command command, KeyListSurvey survey, KeyListForm form) {
    Optional<KeyList> same =
        transactions.run(
            () -> lists.all().stream().filter(l -> l.isSameAs(form, survey.hash())).findFirst());
    if (same.isPresent()) {
      return new Outcome.Unchanged(same.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    KeyList list =
        new KeyList(
            new KeyListId(UUID.randomUUID()),
            command.name(),
            form,
            0,
            survey.hash(),
            now,
            command.actor());
    transactions.run(() -> {
      lists.removeUnpublishedSince(now.minus(BROKEN_OFF));
      lists.addUnpublished(list);
    });
    return fill(command, survey, list);
  }

  private Outcome fill(Command command, KeyListSurvey survey, KeyList list) {
    long read = 0;
    long kept = 0;
    for (KeyListSurvey.Piece piece : survey.pieces(MOST_AT_ONCE)) {
      List<byte[]> entries = entries(command.file(), piece, list.form().bytes());
      SortedEntries sorted = SortedEntries.of(entries, list.form().bytes());
      transactions.run(() -> lists.addEntries(list.id(), sorted));
      read += entries.size();
      kept += sorted.count();
    }
    if (read != survey.entries()) {
      transactions.run(() -> lists.remove(list.id()));
      return new Outcome.ChangedMeanwhile();
    }
    KeyList whole = list.counting(kept);
    return transactions.run(() -> putInUse(whole));
  }

  private static List<byte[]> entries(KeyListFile file, KeyListSurvey.Piece piece, int width) {
    List<byte[]> entries = new ArrayList<>();
    file.eachLine(line -> {
      if (KeyListLine.of(line) instanceof KeyListLine.Entry(String hex)
          && hex.length() == 2 * width
          && piece.holds(hex)) {
        entries.add(HexFormat.of().parseHex(hex));
      }
    });
    return entries;
  }

  private Outcome putInUse(KeyList list) {
    Optional<KeyList> replaced =
        lists.all().stream().filter(other -> other.name().equals(list.name())).findFirst();
    lists.putInUse(list);
    audit.append(
        new AuditEvent(
            list.importedAt(),
            list.importedBy(),
            "keylist.imported",
            "keylist:" + list.name(),
            new FactChange(
                    "entries",
                    replaced.map(before -> Long.toString(before.entries())).orElse(""),
                    Long.toString(list.entries()))
                .with(
                    new FactChange(
                            "digest", replaced.map(KeyList::digest).orElse(""), list.digest())
                        .details())));
    return new Outcome.Imported(list, replaced);
  }
}
