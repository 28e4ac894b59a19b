package jp.passportweb.application.logincertificate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateId;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;

/** An account with its login certificates, for the office. */
@Assembled
public final class ShowLoginCertificates {
  private final Accounts accounts;
  private final LoginCertificates certificates;
  private final Operators operators;
  private final Transactions transactions;

  public ShowLoginCertificates(
      Accounts accounts,
      LoginCertificates certificates,
      Operators operators,
      Transactions transactions) {
    this.accounts = accounts;
    this.certificates = certificates;
    this.operators = operators;
    this.transactions = transactions;
  }

  /**
   * What the office sees.
   *
   * @param certificates newest first
   * @param staff everybody who may have issued one
   */
  public record Shown(
      Account account, List<LoginCertificate> certificates, Map<OperatorId, Operator> staff) {}

  public Optional<Shown> show(AccountId account) {
    return transactions.read(() ->
        accounts
            .byId(account)
            .map(found ->
                new Shown(
                    found,
                    certificates.of(account),
                    operators.all().stream()
                        .collect(Collectors.toMap(Operator::id, Function.identity())))));
  }

  /** One of an account's certificates. */
  public Optional<LoginCertificate> one(AccountId account, LoginCertificateId id) {
    return transactions.read(
        () -> certificates.byId(id).filter(found -> found.account().equals(account)));
  }
}
