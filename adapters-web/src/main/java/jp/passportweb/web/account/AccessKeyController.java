package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.ReplaceAccessKey;
import jp.passportweb.application.account.SendConfirmation;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アクセスキーの再発行: asked for, confirmed by a one-time password, done (ACC-3). */
@Controller(AccessKeyController.KEY)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccessKeyController {
  static final String KEY = ProfileDesk.PROFILE + "/key";
  private static final String PASSWORD = LoginController.PASSWORD;
  private static final String BUTTON = "send";

  private final SendConfirmation sendConfirmation;
  private final ReplaceAccessKey replaceAccessKey;
  private final ProfileDesk desk;
  private final InstantSource clock;
  private final Pages pages;

  AccessKeyController(
      SendConfirmation sendConfirmation,
      ReplaceAccessKey replaceAccessKey,
      ProfileDesk desk,
      InstantSource clock,
      Pages pages) {
    this.sendConfirmation = sendConfirmation;
    this.replaceAccessKey = replaceAccessKey;
    this.desk = desk;
    this.clock = clock;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> explain(HttpRequest<?> request) {
    return pages.show(request, "account/key.jte", FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> send(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    SendConfirmation.Outcome outcome = sendConfirmation.send(account, now);
    return switch (outcome) {
      case SendConfirmation.Outcome.Sent _ -> Pages.to(KEY + "/confirm");
      case SendConfirmation.Outcome.NotBefore(Instant then) -> {
        Page page = pages.page(request);
        FormView form =
            FormView.clean(Map.of()).with(BUTTON, page.t("confirmation.wait", page.time(then)));
        yield pages.show(request, HttpStatus.TOO_MANY_REQUESTS, "account/key.jte", form);
      }
    };
  }

  @Get("/confirm")
  HttpResponse<String> ask(HttpRequest<?> request) {
    return pages.show(request, "account/keyconfirm.jte", FormView.clean(Map.of()));
  }

  @Post("/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> replace(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    List<FieldProblem> problems = posted.unfilled(PASSWORD);
    Page page = pages.page(request);
    if (!problems.isEmpty()) {
      return again(request, FormView.of(page, posted.fields(), problems));
    }
    ReplaceAccessKey.Outcome outcome =
        replaceAccessKey.replace(account.id(), posted.field(PASSWORD), desk.session(request));
    return switch (outcome) {
      case ReplaceAccessKey.Outcome.Replaced _ -> Pages.to(KEY + "/done");
      case ReplaceAccessKey.Outcome.ChangedMeanwhile _ -> Pages.to(KEY);
      case ReplaceAccessKey.Outcome.Refused _ ->
          again(request, FormView.clean(Map.of()).with(PASSWORD, page.t("profile.key.refused")));
    };
  }

  private HttpResponse<String> again(HttpRequest<?> request, FormView form) {
    return pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY, "account/keyconfirm.jte", form);
  }

  @Get("/done")
  HttpResponse<String> done(HttpRequest<?> request) {
    return pages.show(request, "account/keydone.jte", FormView.clean(Map.of()));
  }
}
