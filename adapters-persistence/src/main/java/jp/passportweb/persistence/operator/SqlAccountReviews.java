package jp.passportweb.persistence.operator;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT_REVIEW;
import static jp.passportweb.persistence.jooq.Tables.ACCOUNT_REVIEW_LINE;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.operator.AccountReview;
import jp.passportweb.domain.operator.AccountReviews;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.AccountReviewRecord;
import org.jooq.DSLContext;

/** {@link AccountReviews} in the database. */
@Singleton
final class SqlAccountReviews implements AccountReviews {
  private final DSLContext sql;

  SqlAccountReviews(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void add(AccountReview review) {
    sql.insertInto(ACCOUNT_REVIEW)
        .set(ACCOUNT_REVIEW.ID, review.id())
        .set(ACCOUNT_REVIEW.SIGNED_BY, review.signedBy().value())
        .set(ACCOUNT_REVIEW.SIGNED_AT, Micros.of(review.signedAt()))
        .execute();
    for (AccountReview.Line line : review.lines()) {
      sql.insertInto(ACCOUNT_REVIEW_LINE)
          .set(ACCOUNT_REVIEW_LINE.REVIEW_ID, review.id())
          .set(ACCOUNT_REVIEW_LINE.OPERATOR_ID, line.operator().value())
          .set(ACCOUNT_REVIEW_LINE.ROLE, line.role().name())
          .set(ACCOUNT_REVIEW_LINE.KEPT, line.kept())
          .execute();
    }
  }

  @Override
  public Optional<AccountReview> latest() {
    return sql.selectFrom(ACCOUNT_REVIEW)
        .orderBy(ACCOUNT_REVIEW.SIGNED_AT.desc(), ACCOUNT_REVIEW.ID)
        .limit(1)
        .fetchOptional(this::review);
  }

  private AccountReview review(AccountReviewRecord row) {
    return new AccountReview(
        row.getId(), new OperatorId(row.getSignedBy()), row.getSignedAt(), lines(row.getId()));
  }

  private List<AccountReview.Line> lines(UUID review) {
    return sql.selectFrom(ACCOUNT_REVIEW_LINE)
        .where(ACCOUNT_REVIEW_LINE.REVIEW_ID.eq(review))
        .orderBy(ACCOUNT_REVIEW_LINE.OPERATOR_ID)
        .fetch(row ->
            new AccountReview.Line(
                new OperatorId(row.getOperatorId()),
                OperatorRole.valueOf(row.getRole()),
                row.getKept()));
  }
}
