package jp.passportweb.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import jp.passportweb.web.logincertificate.LoginCertificateSettings;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** お客様専用ページへのログイン: the ways in, and STEP1 of a login (LOGIN-1, OTP-1, guide §2.2). */
@Controller(PortalGate.LOGIN)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginController {
  static final String ACCESS_KEY = "accessKey";
  static final String MAIL = "mailAddress";
  static final String PASSWORD = "oneTimePassword";

  private final AskByMail askByMail;
  private final LoginCertificateSettings loginCertificates;
  private final LoginSteps steps;
  private final KeptAccessKeys keptKeys;
  private final ClientAddresses addresses;
  private final Pages pages;

  LoginController(
      AskByMail askByMail,
      LoginCertificateSettings loginCertificates,
      LoginSteps steps,
      KeptAccessKeys keptKeys,
      ClientAddresses addresses,
      Pages pages) {
    this.askByMail = askByMail;
    this.loginCertificates = loginCertificates;
    this.steps = steps;
    this.keptKeys = keptKeys;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> choose(HttpRequest<?> request) {
    return pages.show(request, "account/login.jte", loginCertificates);
  }

  @Get("/steps")
  HttpResponse<String> steps(HttpRequest<?> request) {
    return steps.show(request, Stage.START, FormView.clean(Map.of()));
  }

  @Get("/otp")
  HttpResponse<String> askPassword(HttpRequest<?> request) {
    return steps.show(request, Stage.START, FormView.clean(Map.of()));
  }

  @Post("/otp")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> sendPassword(
      HttpRequest<?> request, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    String accessKey = keptKeys.accessKey(request, posted);
    List<FieldProblem> problems = KeptAccessKeys.unfilled(posted, accessKey, MAIL);
    if (EmailAddress.parse(posted.field(MAIL))
        instanceof Parsed.Bad<EmailAddress>(InputProblem problem)) {
      problems.removeIf(p -> p.field().equals(MAIL));
      problems.add(new FieldProblem(MAIL, problem));
    }
    if (!problems.isEmpty()) {
      return steps.refuse(
          request, HttpStatus.UNPROCESSABLE_ENTITY, Stage.START, again(request, posted, problems));
    }
    AskByMail.Outcome outcome =
        askByMail.ask(
            Inquiry.Kind.ONE_TIME_PASSWORD,
            accessKey,
            posted.field(MAIL),
            addresses.of(request).counted());
    MutableHttpResponse<String> answer =
        steps.answer(
            request,
            outcome,
            PortalGate.LOGIN + "/sent",
            Stage.START,
            again(request, posted, List.of()),
            MAIL);
    boolean lasting = posted.field("keep").equals("yes");
    return keptKeys
        .cookie(accessKey, lasting, pages.page(request).now())
        .map(answer::cookie)
        .orElse(answer);
  }

  @Get("/sent")
  HttpResponse<String> sent(HttpRequest<?> request) {
    return steps.show(request, Stage.SENT, FormView.clean(Map.of()));
  }

  private FormView again(HttpRequest<?> request, Posted posted, List<FieldProblem> problems) {
    return FormView.of(
        pages.page(request),
        Map.of(ACCESS_KEY, posted.field(ACCESS_KEY), MAIL, posted.field(MAIL)),
        problems);
  }
}
