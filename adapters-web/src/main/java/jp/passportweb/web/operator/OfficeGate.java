package jp.passportweb.web.operator;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.operator.AdmitOperator;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.Openings;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Problems;
import jp.passportweb.web.page.SessionGate;
import org.jspecify.annotations.Nullable;

/**
 * Lets only logged-in staff into the office, only while their login is enabled, and only where
 * their role may go (OPR-1). The steps of a login are open to who is not in yet, and logging out to
 * whoever is out already.
 */
@ServerFilter(patterns = {"/office", "/office/**"})
final class OfficeGate {
  static final String LOGIN = "/office/login";
  static final String LOGOUT = "/office/logout";

  /** Of an address in the trail. */
  private static final int LONGEST = 200;

  private static final SessionGate.World OFFICE =
      new SessionGate.World(Cookies.OFFICE, Pages.OPERATOR, LOGIN);

  private final SessionGate gate;
  private final AdmitOperator admitOperator;
  private final NoteDenial noteDenial;
  private final Pages pages;

  OfficeGate(SessionGate gate, AdmitOperator admitOperator, NoteDenial noteDenial, Pages pages) {
    this.gate = gate;
    this.admitOperator = admitOperator;
    this.noteDenial = noteDenial;
    this.pages = pages;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> admit(HttpRequest<?> request) {
    String path = request.getPath();
    if (path.equals(LOGIN) || path.startsWith(LOGIN + "/") || path.equals(LOGOUT)) {
      return null;
    }
    HttpResponse<?> turnedAway = gate.admit(request, OFFICE, admitOperator::admit);
    return turnedAway == null && !isOpen(request) ? notYourRole(request) : turnedAway;
  }

  /** The trail keeps who tried what (AUD-1). */
  private HttpResponse<?> notYourRole(HttpRequest<?> request) {
    String tried = request.getMethodName() + " " + request.getPath();
    noteDenial.note(
        operator(request).id(),
        "office.request",
        tried.substring(0, Math.min(LONGEST, tried.length())),
        StepDenial.NOT_YOUR_ROLE);
    return Problems.notYourRole(pages, request);
  }

  private static Operator operator(HttpRequest<?> request) {
    return request.getAttribute(Pages.OPERATOR, Operator.class).orElseThrow();
  }

  /** What leads nowhere is answered so by nobody's right. */
  private static boolean isOpen(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .map(match -> isOpen(match, operator(request)))
        .orElse(true);
  }

  private static boolean isOpen(RouteMatch<?> route, Operator operator) {
    return route instanceof MethodBasedRouteMatch<?, ?> match
        && Openings.of(match.getTargetMethod()).stream().anyMatch(operator.role()::may);
  }
}
