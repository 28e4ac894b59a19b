package jp.passportweb.application.proposal;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.Proposals;

/** What waits for its second person, the oldest first, and what came of the others. */
@Assembled
public final class ListProposals {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private static final int MOST_OPEN = 200;

  private final Proposals proposals;
  private final ShowProposal show;
  private final Transactions transactions;

  public ListProposals(Proposals proposals, ShowProposal show, Transactions transactions) {
    this.proposals = proposals;
    this.show = show;
    this.transactions = transactions;
  }

  /** What stands on the screen. */
  public record Shown(
      List<ShowProposal.Shown> open,
      List<ShowProposal.Shown> closed,
      int page,
      int pages,
      int total) {}

  /** Nothing for who may not read it. */
  public Optional<Shown> list(Operator operator, int page) {
    return operator.role().may(Capability.READ_CASES)
        ? Optional.of(transactions.read(() -> read(Math.max(1, page))))
        : Optional.empty();
  }

  private Shown read(int page) {
    Proposals.Page wanted = proposals.closed(page, PAGE_SIZE);
    Proposals.Page shown =
        page <= wanted.pages() ? wanted : proposals.closed(wanted.pages(), PAGE_SIZE);
    return new Shown(
        proposals.open(MOST_OPEN).stream().map(show::shown).toList(),
        shown.rows().stream().map(show::shown).toList(),
        shown.page(),
        shown.pages(),
        shown.total());
  }
}
