package jp.passportweb.application.coupon;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** An administrator grants a 特約店コード to the account that asked for it, or does not (COU-1). */
@Assembled
public final class DecideResellerRequest {
  private final ResellerRequests requests;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public DecideResellerRequest(
      ResellerRequests requests,
      Accounts accounts,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.requests = requests;
    this.accounts = accounts;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Granted() implements Outcome {}

    record Refused() implements Outcome {}

    /** Others than administrators. */
    record NotYourRole() implements Outcome {}

    /** It was decided, taken back, or asks for another code by now; or the account changed. */
    record ChangedMeanwhile() implements Outcome {}
  }

  /**
   * @param seen the code that the operator had before them
   */
  public Outcome decide(Operator operator, AccountId account, String seen, boolean grant) {
    if (!operator.role().may(Capability.MANAGE_DATA)) {
      noteDenial.note(operator.id(), act(grant), subject(account), StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole();
    }
    return transactions.run(() ->
        requests
            .of(account)
            .filter(request -> request.code().text().equals(seen))
            .<Outcome>map(request -> grant ? grant(operator, request) : refuse(operator, request))
            .orElseGet(Outcome.ChangedMeanwhile::new));
  }

  private Outcome grant(Operator operator, ResellerRequest request) {
    Optional<Account> found = accounts.byId(request.account());
    boolean stored =
        found
            .map(account -> account.with(account.otpAddress(), request.code()))
            .filter(accounts::update)
            .isPresent();
    if (!stored) {
      return new Outcome.ChangedMeanwhile();
    }
    String before = found.map(Account::resellerCode).map(ResellerCode::text).orElse("");
    end(
        operator,
        request,
        act(true),
        new FactChange("resellerCode", before, request.code().text()).details());
    return new Outcome.Granted();
  }

  private Outcome refuse(Operator operator, ResellerRequest request) {
    end(operator, request, act(false), new FactChange("code", request.code().text(), "").details());
    return new Outcome.Refused();
  }

  private static String act(boolean grant) {
    return grant ? "reseller-code.granted" : "reseller-code.refused";
  }

  private static String subject(AccountId account) {
    return "account:" + account.value();
  }

  private void end(
      Operator operator, ResellerRequest request, String action, Map<String, String> details) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    requests.remove(request.account());
    audit.append(
        new AuditEvent(
            now, "operator:" + operator.loginName(), action, subject(request.account()), details));
  }
}
