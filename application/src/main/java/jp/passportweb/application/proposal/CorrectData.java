package jp.passportweb.application.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.proposal.ProposalRules;

/** ACC-6: what was wrong of an account or a contract is as it should be. */
@Assembled
public final class CorrectData {
  private final Accounts accounts;
  private final Contracts contracts;

  public CorrectData(Accounts accounts, Contracts contracts) {
    this.accounts = accounts;
    this.contracts = contracts;
  }

  /** Runs in the caller's transaction, which ends with a refusal. */
  Optional<ProposalRefusal> correct(Matter.OrganizationName matter) {
    Account account = accounts.byId(matter.account()).orElseThrow();
    return ProposalRules.unlessStands(matter, account.organizationName().text())
        .or(() -> unlessStored(accounts.update(account.with(matter.to()))));
  }

  Optional<ProposalRefusal> correct(Matter.LastDay matter, Instant now) {
    Contract contract = contracts.byCode(matter.contract()).orElseThrow();
    LocalDate today = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return ProposalRules.unlessStands(matter, contract.until().toString())
        .or(() ->
            contract.isOver(today) || matter.to().isBefore(today)
                ? Optional.of(ProposalRefusal.CONTRACT_OVER)
                : Optional.empty())
        .or(() -> unlessStored(contracts.update(contract.extended(matter.to()))));
  }

  private static Optional<ProposalRefusal> unlessStored(boolean stored) {
    return stored ? Optional.empty() : Optional.of(ProposalRefusal.CHANGED_MEANWHILE);
  }
}
