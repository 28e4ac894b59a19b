package jp.passportweb.application.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.CorrectionForm;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;

/** ACC-6: something of an account or a contract is wrong, and what it should be. */
@Assembled
public final class ProposeCorrection {
  private final ProposalDesk desk;
  private final Accounts accounts;
  private final Contracts contracts;
  private final Transactions transactions;

  public ProposeCorrection(
      ProposalDesk desk, Accounts accounts, Contracts contracts, Transactions transactions) {
    this.desk = desk;
    this.accounts = accounts;
    this.contracts = contracts;
    this.transactions = transactions;
  }

  /** Of the organisation's spelling. */
  public ProposalOutcome name(Operator operator, AccountId id, Map<String, String> typed) {
    return desk.noted(
        Matter.Kind.ORGANIZATION_NAME,
        operator,
        ProposalDesk.subject(id),
        propose(operator, () -> accounts.byId(id), account -> CorrectionForm.read(typed, account)));
  }

  /** Of a contract's last day. */
  public ProposalOutcome lastDay(Operator operator, ContractCode code, Map<String, String> typed) {
    LocalDate today = LocalDate.ofInstant(desk.now(), ValidityRules.TOKYO);
    ProposalOutcome outcome =
        transactions.run(() -> {
          Optional<Contract> contract = contracts.byCode(code);
          return contract.filter(found -> found.isOver(today)).isPresent()
              ? new ProposalOutcome.Refused(ProposalRefusal.CONTRACT_OVER)
              : propose(
                  operator, () -> contract, found -> CorrectionForm.read(typed, found, today));
        });
    return desk.noted(Matter.Kind.LAST_DAY, operator, code.text(), outcome);
  }

  private <T> ProposalOutcome propose(
      Operator operator,
      Supplier<Optional<T>> what,
      Function<T, FormResult<CorrectionForm.Filled>> form) {
    return transactions.run(() ->
        what.get()
            .map(found -> propose(operator, form.apply(found)))
            .orElseGet(() -> new ProposalOutcome.Refused(ProposalRefusal.NOT_FOUND)));
  }

  private ProposalOutcome propose(Operator operator, FormResult<CorrectionForm.Filled> form) {
    return switch (form) {
      case FormResult.Incomplete<CorrectionForm.Filled>(var problems) ->
          new ProposalOutcome.Invalid(problems);
      case FormResult.Complete<CorrectionForm.Filled>(CorrectionForm.Filled filled) -> {
        Proposal proposal = desk.fresh(filled.matter(), filled.reason(), operator);
        yield desk.add(proposal, operator)
            .<ProposalOutcome>map(ProposalOutcome.Refused::new)
            .orElseGet(() -> new ProposalOutcome.Done(proposal.id()));
      }
    };
  }
}
