package jp.passportweb.web.request.draft;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.request.draft.Draft;

/** The contract of the record that a request is made from. */
@Singleton
final class BaseContract {
  private final Contracts contracts;
  private final DraftDesk desk;
  private final Transactions transactions;

  BaseContract(Contracts contracts, DraftDesk desk, Transactions transactions) {
    this.contracts = contracts;
    this.desk = desk;
    this.transactions = transactions;
  }

  Optional<Contract> of(Draft draft) {
    return transactions.run(() ->
        desk.reading().base(draft).map(ApplicationRecord::contract).flatMap(contracts::byCode));
  }
}
