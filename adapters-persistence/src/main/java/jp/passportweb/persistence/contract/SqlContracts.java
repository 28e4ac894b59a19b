package jp.passportweb.persistence.contract;

import static jp.passportweb.persistence.jooq.Sequences.CONTRACT_NUMBER;
import static jp.passportweb.persistence.jooq.Tables.CONTRACT;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.numbering.GivenNumbers;
import jp.passportweb.domain.numbering.Series;
import jp.passportweb.persistence.jooq.tables.records.ContractRecord;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.DSLContext;

/** {@link Contracts} in the database. */
@Singleton
final class SqlContracts implements Contracts {
  private final ContractRows rows;
  private final DSLContext sql;
  private final RecordListing listing;
  private final GivenNumbers given;

  SqlContracts(ContractRows rows, DSLContext sql, RecordListing listing, GivenNumbers given) {
    this.rows = rows;
    this.sql = sql;
    this.listing = listing;
    this.given = given;
  }

  @Override
  public ContractCode nextCode() {
    long number = sql.nextval(CONTRACT_NUMBER);
    given.given(Series.CONTRACT_CODE, number);
    return ContractCode.ofNumber(Math.toIntExact(number));
  }

  @Override
  public void add(Contract contract) {
    rows.save(ContractRow.of(contract));
  }

  @Override
  public boolean update(Contract contract) {
    boolean updated =
        sql.update(CONTRACT)
                .set(CONTRACT.LAST_DAY, contract.until())
                .set(CONTRACT.TERMINATED, contract.terminated())
                .set(CONTRACT.VERSION, contract.version() + 1)
                .where(CONTRACT.CODE.eq(contract.code().text()))
                .and(CONTRACT.VERSION.eq(contract.version()))
                .execute()
            == 1;
    if (updated) {
      listing.changed(contract.code());
    }
    return updated;
  }

  @Override
  public List<Contract> over(LocalDate today, int atMost) {
    return sql.selectFrom(CONTRACT)
        .where(CONTRACT.SETTLED.isFalse())
        .and(CONTRACT.LAST_DAY.lt(today))
        .orderBy(CONTRACT.LAST_DAY, CONTRACT.CODE)
        .limit(atMost)
        .fetch(SqlContracts::contract);
  }

  @Override
  public void settle(ContractCode code) {
    sql.update(CONTRACT).set(CONTRACT.SETTLED, true).where(CONTRACT.CODE.eq(code.text())).execute();
  }

  @Override
  public boolean concludedWith(AccountId account) {
    return sql.fetchExists(CONTRACT, CONTRACT.ACCOUNT_ID.eq(account.value()));
  }

  @Override
  public Optional<Contract> byCode(ContractCode code) {
    return rows.findById(code.text()).map(ContractRow::contract);
  }

  private static Contract contract(ContractRecord row) {
    return new Contract(
        new ContractCode(row.getCode()),
        new AccountId(row.getAccountId()),
        new ServiceCode(row.getService()),
        new OfferingCode(row.getOffering()),
        row.getFirstDay(),
        row.getLastDay(),
        row.getTerminated(),
        row.getVersion());
  }
}
