package jp.passportweb.persistence.seal;

import static jp.passportweb.persistence.jooq.Tables.SITE_SEAL;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.seal.SealId;
import jp.passportweb.domain.seal.SiteSeal;
import jp.passportweb.domain.seal.SiteSeals;
import jp.passportweb.persistence.jooq.tables.records.SiteSealRecord;
import org.jooq.DSLContext;

/** {@link SiteSeals} in the database. */
@Singleton
final class SqlSiteSeals implements SiteSeals {
  private final DSLContext sql;

  SqlSiteSeals(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(SiteSeal seal) {
    return sql.insertInto(SITE_SEAL)
            .set(new SiteSealRecord(seal.id().text(), seal.contract().text(), seal.madeAt()))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public void update(SiteSeal seal) {
    sql.update(SITE_SEAL)
        .set(SITE_SEAL.CONTRACT_CODE, seal.contract().text())
        .where(SITE_SEAL.ID.eq(seal.id().text()))
        .execute();
  }

  @Override
  public Optional<SiteSeal> byId(SealId id) {
    return sql.selectFrom(SITE_SEAL)
        .where(SITE_SEAL.ID.eq(id.text()))
        .fetchOptional(SqlSiteSeals::seal);
  }

  @Override
  public Optional<SiteSeal> ofContract(ContractCode contract) {
    return sql.selectFrom(SITE_SEAL)
        .where(SITE_SEAL.CONTRACT_CODE.eq(contract.text()))
        .fetchOptional(SqlSiteSeals::seal);
  }

  private static SiteSeal seal(SiteSealRecord row) {
    return new SiteSeal(
        new SealId(row.getId()), new ContractCode(row.getContractCode()), row.getMadeAt());
  }
}
