package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.SessionGate;
import org.jspecify.annotations.Nullable;

/** Lets only logged-in account holders into the portal. */
@ServerFilter(patterns = {"/user", "/user/**"})
final class PortalGate {
  static final String LOGIN = "/user/login";

  private final SessionGate gate;
  private final Accounts accounts;
  private final Transactions transactions;

  PortalGate(SessionGate gate, Accounts accounts, Transactions transactions) {
    this.gate = gate;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    String path = request.getPath();
    if (path.equals(LOGIN) || path.startsWith(LOGIN + "/")) {
      return null;
    }
    Optional<Account> account =
        gate.session(request, SessionKind.PORTAL)
            .flatMap(s -> transactions.run(() -> accounts.byId(new AccountId(s.subject()))));
    account.ifPresent(found -> request.setAttribute(Pages.ACCOUNT, found));
    return account.isPresent() ? null : gate.turnAway(request, SessionKind.PORTAL, LOGIN);
  }
}
