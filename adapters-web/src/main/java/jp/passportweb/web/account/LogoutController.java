package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;

/** Logout: the session ends on the server (OTP-2). */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LogoutController {
  private final EndSession endSession;
  private final Cookies cookies;
  private final Pages pages;

  LogoutController(EndSession endSession, Cookies cookies, Pages pages) {
    this.endSession = endSession;
    this.cookies = cookies;
    this.pages = pages;
  }

  @Post("/user/logout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> logOut(HttpRequest<?> request) {
    cookies.value(request, Cookies.PORTAL).ifPresent(endSession::end);
    return Pages.to(PortalGate.LOGIN + "/ended").cookie(cookies.gone(Cookies.PORTAL));
  }

  @Get(PortalGate.LOGIN + "/ended")
  HttpResponse<String> ended(HttpRequest<?> request) {
    return pages.show(request, "account/ended.jte", FormView.clean(Map.of()));
  }
}
