package jp.passportweb.persistence.proposal;

import static jp.passportweb.persistence.jooq.Tables.PROPOSAL;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.Proposals;
import jp.passportweb.persistence.jooq.tables.records.ProposalRecord;
import org.jooq.DSLContext;

/** {@link Proposals} in the database. */
@Singleton
final class SqlProposals implements Proposals {
  private final DSLContext sql;

  SqlProposals(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void add(Proposal proposal) {
    sql.executeInsert(ProposalRow.of(proposal));
  }

  @Override
  public Optional<Proposal> byId(UUID id) {
    return sql.fetchOptional(PROPOSAL, PROPOSAL.ID.eq(id)).map(ProposalRow::proposal);
  }

  @Override
  public Optional<Proposal> openOf(Matter.Kind kind, String subject) {
    return sql.fetchOptional(
            PROPOSAL, PROPOSAL.OPEN_SUBJECT.eq(ProposalRow.openSubject(kind, subject)))
        .map(ProposalRow::proposal);
  }

  @Override
  public List<Proposal> open(int atMost) {
    return sql.selectFrom(PROPOSAL)
        .where(PROPOSAL.OPEN_SUBJECT.isNotNull())
        .orderBy(PROPOSAL.PROPOSED_AT, PROPOSAL.ID)
        .limit(atMost)
        .fetch(ProposalRow::proposal);
  }

  @Override
  public Page closed(int page, int size) {
    List<Proposal> rows =
        sql.selectFrom(PROPOSAL)
            .where(PROPOSAL.OPEN_SUBJECT.isNull())
            .orderBy(PROPOSAL.PROPOSED_AT.desc(), PROPOSAL.ID)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(ProposalRow::proposal);
    return new Page(rows, page, size, sql.fetchCount(PROPOSAL, PROPOSAL.OPEN_SUBJECT.isNull()));
  }

  @Override
  public List<Proposal> about(List<String> subjects, int atMost) {
    return sql.selectFrom(PROPOSAL)
        .where(PROPOSAL.SUBJECT.in(subjects))
        .orderBy(PROPOSAL.PROPOSED_AT.desc(), PROPOSAL.ID)
        .limit(atMost)
        .fetch(ProposalRow::proposal);
  }

  @Override
  public boolean update(Proposal proposal) {
    ProposalRecord row = new ProposalRecord();
    ProposalRow.fillEnd(row, proposal);
    row.setVersion(proposal.version() + 1);
    return sql.update(PROPOSAL)
            .set(row)
            .where(PROPOSAL.ID.eq(proposal.id()))
            .and(PROPOSAL.VERSION.eq(proposal.version()))
            .execute()
        == 1;
  }
}
