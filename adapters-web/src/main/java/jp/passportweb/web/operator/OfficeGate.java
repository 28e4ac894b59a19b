package jp.passportweb.web.operator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.SessionGate;
import org.jspecify.annotations.Nullable;

/**
 * Lets only logged-in staff into the office, and only while their login is enabled. Logging out is
 * open to whoever is out already.
 */
@ServerFilter(patterns = {"/office", "/office/**"})
final class OfficeGate {
  static final String LOGIN = "/office/login";
  static final String LOGOUT = "/office/logout";

  private final SessionGate gate;
  private final Operators operators;
  private final Transactions transactions;

  OfficeGate(SessionGate gate, Operators operators, Transactions transactions) {
    this.gate = gate;
    this.operators = operators;
    this.transactions = transactions;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    String path = request.getPath();
    if (path.equals(LOGIN) || path.equals(LOGOUT)) {
      return null;
    }
    Optional<Operator> operator =
        gate.session(request, SessionKind.OFFICE)
            .flatMap(s -> transactions.run(() -> operators.byId(new OperatorId(s.subject()))))
            .filter(Operator::enabled);
    operator.ifPresent(found -> request.setAttribute(Pages.OPERATOR, found));
    return operator.isPresent() ? null : gate.turnAway(request, SessionKind.OFFICE, LOGIN);
  }
}
