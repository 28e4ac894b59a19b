package jp.passportweb.application.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.SignedCheckpoint;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.domain.audit.TrailPages.Filter;
import jp.passportweb.domain.audit.TrailPages.Line;
import jp.passportweb.domain.audit.TrailPages.Position;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.merkle.InclusionProof;
import jp.passportweb.domain.merkle.Nodes;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.NoteSigner;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/**
 * Hands out what fits of the trail, newest first, piece by piece (AUD-2): a transaction for each
 * piece, and no more than a piece in memory.
 */
@Assembled
public final class ExportTrail {
  /** The most events of one export; the last one tells where to go on. */
  public static final int MOST = 100_000;

  private static final int PIECE = 500;
  private static final int REMEMBERED = 10_000;

  private final AskTrail ask;
  private final TrailPages pages;
  private final TrailTree tree;
  private final Checkpoints checkpoints;
  private final NoteSigner signer;
  private final Transactions transactions;

  public ExportTrail(
      AskTrail ask,
      TrailPages pages,
      TrailTree tree,
      Checkpoints checkpoints,
      NoteSigner signer,
      Transactions transactions) {
    this.ask = ask;
    this.pages = pages;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.signer = signer;
    this.transactions = transactions;
  }

  /** Takes what is handed out. */
  public interface Reader {
    /** Comes first: by what the proofs are to be held. */
    void begin(Optional<SignedCheckpoint> checkpoint, NoteKey key);

    /** An event; without a proof where it was sealed after the checkpoint, or not yet. */
    void line(Line line, Optional<InclusionProof> proof);
  }

  /** Whether there was anything to read for this reader. */
  public boolean export(Operator operator, TrailQuestion question, boolean proofs, Reader reader) {
    if (!operator.role().may(Capability.READ_TRAIL)) {
      return false;
    }
    Filter filter = transactions.read(() -> ask.filter(question));
    Optional<SignedCheckpoint> newest = transactions.read(checkpoints::newest);
    reader.begin(newest, signer.key());
    long size = proofs ? newest.map(SignedCheckpoint::size).orElse(0L) : 0;
    Nodes nodes = remembering();
    Optional<Position> before = question.before();
    for (int read = 0; read < MOST; read += PIECE) {
      Optional<Position> from = before;
      List<Line> piece = transactions.read(() -> piece(filter, from, size, nodes, reader));
      if (piece.size() < PIECE) {
        break;
      }
      before = Optional.of(piece.getLast().position());
    }
    return true;
  }

  /** Read once, and handed on once: a transaction that is repeated has handed on nothing. */
  private List<Line> piece(
      Filter filter, Optional<Position> before, long size, Nodes nodes, Reader reader) {
    List<Line> lines = pages.page(filter, before, PIECE);
    List<Optional<InclusionProof>> proofs =
        lines.stream()
            .map(line ->
                line.place().isPresent() && line.place().getAsLong() < size
                    ? Optional.of(InclusionProof.of(line.place().getAsLong(), size, nodes))
                    : Optional.<InclusionProof>empty())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), proofs.get(i));
    }
    return lines;
  }

  /** Neighbours share most of their ways. */
  private Nodes remembering() {
    Map<String, Hash> known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Hash> eldest) {
            return size() > REMEMBERED;
          }
        };
    return (level, place) -> {
      String node = level + "/" + place;
      Hash hash = known.get(node);
      if (hash == null) {
        hash = tree.nodes().at(level, place);
        known.put(node, hash);
      }
      return hash;
    };
  }
}
