package jp.passportweb.application.audit;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.domain.audit.TrailPages.Filter;
import jp.passportweb.domain.audit.TrailPages.Line;
import jp.passportweb.domain.audit.TrailRound;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.NoteSigner;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;

/** 監査記録: how the trail stands, and what of it fits (AUD-1, AUD-2). */
@Assembled
public final class ShowTrail {
  /** Rows of a page. */
  public static final int PAGE = 50;

  /** Beyond so many the rows are no longer counted. */
  public static final int COUNTED = 10_000;

  private final AskTrail ask;
  private final TrailPages pages;
  private final TrailTree tree;
  private final Checkpoints checkpoints;
  private final TrailRounds rounds;
  private final NoteSigner signer;
  private final Operators operators;
  private final Transactions transactions;

  public ShowTrail(
      AskTrail ask,
      TrailPages pages,
      TrailTree tree,
      Checkpoints checkpoints,
      TrailRounds rounds,
      NoteSigner signer,
      Operators operators,
      Transactions transactions) {
    this.ask = ask;
    this.pages = pages;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.rounds = rounds;
    this.signer = signer;
    this.operators = operators;
    this.transactions = transactions;
  }

  /**
   * How the trail stands.
   *
   * @param waiting events that are not yet sealed, up to a bound
   */
  public record Standing(
      Frontier tree,
      int waiting,
      Optional<SignedCheckpoint> newest,
      Optional<TrailRound> round,
      NoteKey key) {}

  /**
   * A page of it.
   *
   * @param count of all that fit, up to {@link #COUNTED}
   * @param more whether older ones follow
   */
  public record Shown(
      Standing standing, List<Line> lines, int count, boolean more, List<Operator> staff) {}

  /** Nothing for who may not read it. */
  public Optional<Shown> show(Operator reader, TrailQuestion question) {
    return reader.role().may(Capability.READ_TRAIL)
        ? Optional.of(transactions.read(() -> shown(question)))
        : Optional.empty();
  }

  private Shown shown(TrailQuestion question) {
    Filter filter = ask.filter(question);
    List<Line> lines = pages.page(filter, question.before(), PAGE + 1);
    return new Shown(
        standing(),
        lines.stream().limit(PAGE).toList(),
        pages.count(filter, COUNTED),
        lines.size() > PAGE,
        operators.all());
  }

  private Standing standing() {
    return new Standing(
        tree.frontier(),
        tree.unsealedCount(COUNTED),
        checkpoints.newest(),
        rounds.latest(),
        signer.key());
  }
}
