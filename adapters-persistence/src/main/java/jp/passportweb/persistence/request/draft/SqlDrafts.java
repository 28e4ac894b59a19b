package jp.passportweb.persistence.request.draft;

import static jp.passportweb.persistence.jooq.Tables.DRAFT;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.persistence.instant.Micros;
import org.jooq.DSLContext;

/** {@link Drafts} in the database. */
@Singleton
final class SqlDrafts implements Drafts {
  private final DraftRows rows;
  private final DSLContext sql;
  private final InstallationKey key;

  SqlDrafts(DraftRows rows, DSLContext sql, InstallationKey key) {
    this.rows = rows;
    this.sql = sql;
    this.key = key;
  }

  @Override
  public void add(Draft draft) {
    rows.save(DraftRow.of(draft, key));
  }

  @Override
  public void addFrom(String origin, Draft draft) {
    add(draft);
    sql.update(DRAFT).set(DRAFT.ORIGIN, origin).where(DRAFT.ID.eq(draft.id().value())).execute();
  }

  @Override
  public int countOpenOf(String holder) {
    return sql.fetchCount(DRAFT, DRAFT.HOLDER.eq(holder).and(DRAFT.SUBMITTED_AS.isNull()));
  }

  @Override
  public int countOpenFrom(String origin) {
    return sql.fetchCount(DRAFT, DRAFT.ORIGIN.eq(origin).and(DRAFT.SUBMITTED_AS.isNull()));
  }

  @Override
  public int countBegunFrom(String origin, Instant since) {
    return sql.fetchCount(
        DRAFT, DRAFT.ORIGIN.eq(origin).and(DRAFT.CREATED_AT.ge(Micros.of(since))));
  }

  @Override
  public Optional<Draft> byId(DraftId id) {
    return rows.findById(id.value()).map(row -> row.draft(key));
  }

  @Override
  public List<Draft> openOf(String holder) {
    return rows.findByHolderAndSubmittedAsIsNullOrderByChangedAtDesc(holder).stream()
        .map(row -> row.draft(key))
        .toList();
  }

  @Override
  public boolean update(Draft draft) {
    DraftRow row = DraftRow.of(draft, key);
    return sql.update(DRAFT)
            .set(DRAFT.SERVICE, row.service())
            .set(DRAFT.OFFERING, row.offering())
            .set(DRAFT.CONSENT_SEALED, row.consentSealed())
            .set(DRAFT.TYPED_SEALED, row.typedSealed())
            .set(DRAFT.SUBMITTED_AS, row.submittedAs())
            .set(DRAFT.CHANGED_AT, row.changedAt())
            .set(DRAFT.VERSION, row.version() + 1)
            .where(DRAFT.ID.eq(row.id()).and(DRAFT.VERSION.eq(row.version())))
            .execute()
        == 1;
  }

  @Override
  public void remove(DraftId id) {
    rows.deleteById(id.value());
  }

  @Override
  public int removeUnchangedSince(Instant before) {
    return rows.deleteByChangedAtBefore(Micros.of(before));
  }
}
