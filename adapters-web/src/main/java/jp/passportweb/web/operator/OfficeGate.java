package jp.passportweb.web.operator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.operator.AdmitOperator;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.SessionGate;
import org.jspecify.annotations.Nullable;

/**
 * Lets only logged-in staff into the office, and only while their login is enabled. The steps of a
 * login are open to who is not in yet, and logging out to whoever is out already.
 */
@ServerFilter(patterns = {"/office", "/office/**"})
final class OfficeGate {
  static final String LOGIN = "/office/login";
  static final String LOGOUT = "/office/logout";

  private static final SessionGate.World OFFICE =
      new SessionGate.World(Cookies.OFFICE, Pages.OPERATOR, LOGIN);

  private final SessionGate gate;
  private final AdmitOperator admitOperator;

  OfficeGate(SessionGate gate, AdmitOperator admitOperator) {
    this.gate = gate;
    this.admitOperator = admitOperator;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    String path = request.getPath();
    return path.equals(LOGIN) || path.startsWith(LOGIN + "/") || path.equals(LOGOUT)
        ? null
        : gate.admit(request, OFFICE, admitOperator::admit);
  }
}
