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
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.AskByMail;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.web.account.LoginView.Stage;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アクセスキーを忘れた方 (ACC-3, guide §2.2): the answer is the same whether anything fits or not. */
@Controller(PortalGate.LOGIN + "/key")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RecoveryController {
  private static final String SERVER_NAME = "serverName";
  private static final String MAIL = "registeredAddress";

  private final AskByMail askByMail;
  private final ClientAddresses addresses;
  private final LoginSteps steps;
  private final Pages pages;

  RecoveryController(
      AskByMail askByMail, ClientAddresses addresses, LoginSteps steps, Pages pages) {
    this.askByMail = askByMail;
    this.addresses = addresses;
    this.steps = steps;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> ask(HttpRequest<?> request) {
    return steps.show(request, Stage.FORGOTTEN, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> recover(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    List<FieldProblem> problems = posted.unfilled(SERVER_NAME, MAIL);
    if (EmailAddress.parse(posted.field(MAIL))
        instanceof Parsed.Bad<EmailAddress>(InputProblem problem)) {
      problems.removeIf(p -> p.field().equals(MAIL));
      problems.add(new FieldProblem(MAIL, problem));
    }
    Map<String, String> typed =
        Map.of(SERVER_NAME, posted.field(SERVER_NAME), MAIL, posted.field(MAIL));
    if (!problems.isEmpty()) {
      FormView form = FormView.of(pages.page(request), typed, problems);
      return steps.refuse(request, HttpStatus.UNPROCESSABLE_ENTITY, Stage.FORGOTTEN, form);
    }
    AskByMail.Outcome outcome =
        askByMail.ask(
            Inquiry.Kind.ACCESS_KEY,
            posted.field(SERVER_NAME),
            posted.field(MAIL),
            addresses.of(request).counted());
    return steps.answer(
        request,
        outcome,
        PortalGate.LOGIN + "/key/sent",
        Stage.FORGOTTEN,
        FormView.clean(typed),
        MAIL);
  }

  @Get("/sent")
  HttpResponse<String> sent(HttpRequest<?> request) {
    return pages.show(request, "account/recoverysent.jte", FormView.clean(Map.of()));
  }
}
