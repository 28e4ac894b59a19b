package jp.passportweb.persistence.coupon;

import static jp.passportweb.persistence.jooq.Tables.RESELLER_REQUEST;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.ResellerRequestRecord;
import org.jooq.DSLContext;

/** {@link ResellerRequests} in the database. */
@Singleton
final class SqlResellerRequests implements ResellerRequests {
  private final DSLContext sql;

  SqlResellerRequests(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void put(ResellerRequest request) {
    ResellerRequestRecord row =
        new ResellerRequestRecord(
            request.account().value(), request.code().text(), Micros.of(request.requestedAt()));
    sql.insertInto(RESELLER_REQUEST)
        .set(row)
        .onConflict(RESELLER_REQUEST.ACCOUNT_ID)
        .doUpdate()
        .set(RESELLER_REQUEST.CODE, row.getCode())
        .set(RESELLER_REQUEST.REQUESTED_AT, row.getRequestedAt())
        .execute();
  }

  @Override
  public boolean remove(AccountId account) {
    return sql.deleteFrom(RESELLER_REQUEST)
            .where(RESELLER_REQUEST.ACCOUNT_ID.eq(account.value()))
            .execute()
        == 1;
  }

  @Override
  public Optional<ResellerRequest> of(AccountId account) {
    return sql.fetchOptional(RESELLER_REQUEST, RESELLER_REQUEST.ACCOUNT_ID.eq(account.value()))
        .map(SqlResellerRequests::request);
  }

  @Override
  public List<ResellerRequest> oldest(int atMost) {
    return sql.selectFrom(RESELLER_REQUEST)
        .orderBy(RESELLER_REQUEST.REQUESTED_AT, RESELLER_REQUEST.ACCOUNT_ID)
        .limit(atMost)
        .fetch(SqlResellerRequests::request);
  }

  private static ResellerRequest request(ResellerRequestRecord row) {
    return new ResellerRequest(
        new AccountId(row.getAccountId()), new ResellerCode(row.getCode()), row.getRequestedAt());
  }
}
