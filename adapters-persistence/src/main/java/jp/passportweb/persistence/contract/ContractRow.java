package jp.passportweb.persistence.contract;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;

/** A row of {@code contract}. */
@MappedEntity("contract")
record ContractRow(
    @Id String code,
    UUID accountId,
    String service,
    String offering,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean terminated,
    long version) {

  static ContractRow of(Contract contract) {
    return new ContractRow(
        contract.code().text(),
        contract.account().value(),
        contract.service().text(),
        contract.offering().text(),
        contract.from(),
        contract.until(),
        contract.terminated(),
        contract.version());
  }

  Contract contract() {
    return new Contract(
        new ContractCode(code),
        new AccountId(accountId),
        new ServiceCode(service),
        new OfferingCode(offering),
        firstDay,
        lastDay,
        terminated,
        version);
  }
}
