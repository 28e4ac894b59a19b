package jp.passportweb.web.passkey;

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
import jp.passportweb.application.passkey.BeginPasskeyRegistration;
import jp.passportweb.application.passkey.RegisterPasskey;
import jp.passportweb.application.passkey.RegisterPasskey.Command;
import jp.passportweb.application.passkey.RegisterPasskey.Outcome;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.WebSettings;

/** 「パスキーを登録する」: name, one-time password and what the browser makes, in one form (LOGIN-1). */
@Controller(NewPasskeyController.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NewPasskeyController {
  static final String PATH = PasskeysController.PATH + "/new";

  private static final String NAME = "passkeyName";
  private static final String PASSWORD = "oneTimePassword";

  /** Where problems with the passkey itself lead to. */
  private static final String PASSKEY = "passkey";

  private final BeginPasskeyRegistration begin;
  private final RegisterPasskey registerPasskey;
  private final WebSettings settings;
  private final Pages pages;

  NewPasskeyController(
      BeginPasskeyRegistration begin,
      RegisterPasskey registerPasskey,
      WebSettings settings,
      Pages pages) {
    this.begin = begin;
    this.registerPasskey = registerPasskey;
    this.settings = settings;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> ask(
      HttpRequest<?> request, @RequestAttribute(Pages.ACCOUNT) Account account) {
    return PasskeyOffer.isMade(settings)
        ? screen(request, account, HttpStatus.OK, FormView.clean(Map.of()))
        : Pages.to(PasskeysController.PATH);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> register(
      HttpRequest<?> request,
      @RequestAttribute(Pages.ACCOUNT) Account account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    List<FieldProblem> problems = posted.unfilled(NAME, PASSWORD);
    Parsed<PasskeyName> name = PasskeyName.parse(posted.field(NAME));
    if (name instanceof Parsed.Bad<PasskeyName>(InputProblem problem)) {
      problems.removeIf(found -> found.field().equals(NAME));
      problems.addFirst(new FieldProblem(NAME, problem));
    }
    if (!problems.isEmpty()) {
      return again(request, account, FormView.of(pages.page(request), typed(posted), problems));
    }
    Command command =
        new Command(
            account.id(),
            PasskeyAnswer.ticket(posted),
            pages.page(request).visit().holder(),
            PasskeyAnswer.attestation(posted),
            name.orThrow(),
            posted.field(PASSWORD));
    return answer(request, account, posted, registerPasskey.register(command));
  }

  private HttpResponse<String> answer(
      HttpRequest<?> request, Account account, Posted posted, Outcome outcome) {
    Page page = pages.page(request);
    FormView form = FormView.clean(typed(posted));
    return switch (outcome) {
      case Outcome.Registered _ -> Pages.to(PasskeysController.PATH + "?registered");
      case Outcome.WrongPassword _ ->
          again(request, account, form.with(PASSWORD, page.t("passkey.new.wrong-password")));
      case Outcome.TooLate _ ->
          again(request, account, form.with(PASSKEY, page.t("passkey.new.too-late")));
      case Outcome.NotAccepted _ ->
          again(request, account, form.with(PASSKEY, page.t("passkey.new.not-accepted")));
      case Outcome.TooMany _ -> Pages.to(PasskeysController.PATH);
    };
  }

  private HttpResponse<String> again(HttpRequest<?> request, Account account, FormView form) {
    return screen(request, account, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Account account, HttpStatus status, FormView form) {
    BeginPasskeyRegistration.Begun begun =
        begin.begin(account.id(), pages.page(request).visit().holder());
    return pages.show(
        request,
        status,
        "passkey/new.jte",
        new NewPasskeyView(form, begun, account, PasskeyOffer.relyingParty(settings)));
  }

  private static Map<String, String> typed(Posted posted) {
    return Map.of(NAME, posted.field(NAME), PASSWORD, posted.field(PASSWORD));
  }
}
