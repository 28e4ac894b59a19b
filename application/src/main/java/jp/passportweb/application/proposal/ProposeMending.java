package jp.passportweb.application.proposal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.MendForm;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.ProposalRefusal;

/**
 * ACC-5: who no longer reads the old address has asked for another one, and was recognised by a
 * call to a proven number. Somebody else confirms it.
 */
@Assembled
public final class ProposeMending {
  private final ProposalDesk desk;
  private final Accounts accounts;
  private final ReadProvenNumbers readNumbers;
  private final Transactions transactions;

  public ProposeMending(
      ProposalDesk desk,
      Accounts accounts,
      ReadProvenNumbers readNumbers,
      Transactions transactions) {
    this.desk = desk;
    this.accounts = accounts;
    this.readNumbers = readNumbers;
    this.transactions = transactions;
  }

  public ProposalOutcome propose(Operator operator, AccountId id, Map<String, String> typed) {
    ProposalOutcome outcome =
        transactions.run(() -> {
          Optional<Account> account = accounts.byId(id);
          return account.isEmpty()
              ? new ProposalOutcome.Refused(ProposalRefusal.NOT_FOUND)
              : propose(operator, account.get(), typed);
        });
    return desk.noted(Matter.Kind.OTP_ADDRESS, operator, ProposalDesk.subject(id), outcome);
  }

  private ProposalOutcome propose(Operator operator, Account account, Map<String, String> typed) {
    return switch (MendForm.read(typed, account.otpAddress(), numbers(account), desk.now())) {
      case FormResult.Incomplete<MendForm.Filled>(var problems) ->
          new ProposalOutcome.Invalid(problems);
      case FormResult.Complete<MendForm.Filled>(MendForm.Filled form) -> {
        Proposal proposal =
            desk.fresh(
                new Matter.OtpAddress(
                    account.id(), account.otpAddress(), form.address(), form.check()),
                form.reason(),
                operator);
        yield desk.add(proposal, operator)
            .<ProposalOutcome>map(ProposalOutcome.Refused::new)
            .orElseGet(() -> new ProposalOutcome.Done(proposal.id()));
      }
    };
  }

  private Map<String, EvidenceId> numbers(Account account) {
    return readNumbers.of(account.id()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, good -> good.getValue().found().id()));
  }
}
