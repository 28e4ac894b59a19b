package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.account.RecoverAccessKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** アクセスキーを忘れた方 (ACC-3, guide §2.2): the answer is the same whether anything fits or not. */
@Controller(PortalGate.LOGIN + "/key")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RecoveryController {
  private static final String SERVER_NAME = "serverName";
  private static final String MAIL = "registeredAddress";

  private final RecoverAccessKey recoverAccessKey;
  private final Transactions transactions;
  private final ClientAddresses addresses;
  private final OtpPage otpPage;
  private final Pages pages;

  RecoveryController(
      RecoverAccessKey recoverAccessKey,
      Transactions transactions,
      ClientAddresses addresses,
      OtpPage otpPage,
      Pages pages) {
    this.recoverAccessKey = recoverAccessKey;
    this.transactions = transactions;
    this.addresses = addresses;
    this.otpPage = otpPage;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> ask(HttpRequest<?> request) {
    return otpPage.show(request, HttpStatus.OK, FormView.clean(Map.of()));
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
    if (!problems.isEmpty()) {
      FormView form =
          FormView.of(
              pages.page(request),
              Map.of(SERVER_NAME, posted.field(SERVER_NAME), MAIL, posted.field(MAIL)),
              problems);
      return otpPage.show(request, HttpStatus.UNPROCESSABLE_ENTITY, form);
    }
    String from = addresses.of(request).counted();
    transactions.run(
        () -> recoverAccessKey.recover(posted.field(SERVER_NAME), posted.field(MAIL), from));
    return Pages.to(PortalGate.LOGIN + "/key/sent");
  }

  @Get("/sent")
  HttpResponse<String> sent(HttpRequest<?> request) {
    return pages.show(request, "account/recoverysent.jte", FormView.clean(Map.of()));
  }
}
