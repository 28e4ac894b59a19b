package jp.passportweb.persistence.contract;

import static jp.passportweb.persistence.jooq.Sequences.CONTRACT_NUMBER;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.Contracts;
import org.jooq.DSLContext;

/** {@link Contracts} in the database. */
@Singleton
final class SqlContracts implements Contracts {
  private final ContractRows rows;
  private final DSLContext sql;

  SqlContracts(ContractRows rows, DSLContext sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public ContractCode nextCode() {
    return ContractCode.ofNumber(Math.toIntExact(sql.nextval(CONTRACT_NUMBER)));
  }

  @Override
  public void add(Contract contract) {
    rows.save(ContractRow.of(contract));
  }

  @Override
  public Optional<Contract> byCode(ContractCode code) {
    return rows.findById(code.text()).map(ContractRow::contract);
  }
}
