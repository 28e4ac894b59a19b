package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jp.passportweb.application.account.AdmitAccount;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.SessionGate;
import org.jspecify.annotations.Nullable;

/** Lets only logged-in account holders into the portal. */
@ServerFilter(patterns = {"/user", "/user/**"})
final class PortalGate {
  static final String LOGIN = "/user/login";

  private static final SessionGate.World PORTAL =
      new SessionGate.World(Cookies.PORTAL, Pages.ACCOUNT, LOGIN);

  private final SessionGate gate;
  private final AdmitAccount admitAccount;

  PortalGate(SessionGate gate, AdmitAccount admitAccount) {
    this.gate = gate;
    this.admitAccount = admitAccount;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    String path = request.getPath();
    return path.equals(LOGIN) || path.startsWith(LOGIN + "/")
        ? null
        : gate.admit(request, PORTAL, admitAccount::admit);
  }
}
