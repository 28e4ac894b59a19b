package jp.passportweb.web.operator;

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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.operator.ManageStaffPasskeys;
import jp.passportweb.application.operator.ManageStaffPasskeys.Command;
import jp.passportweb.application.operator.ManageStaffPasskeys.Outcome;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.StaffPasskey;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Cookies;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.WebSettings;
import jp.passportweb.web.passkey.PasskeyAnswer;
import jp.passportweb.web.passkey.PasskeyOffer;

/** A member of staff's own passkeys: listed, registered, renamed, removed (OPR-1). */
@Controller(StaffPasskeysController.PATH)
@OpenTo(Capability.OWN_ACCESS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class StaffPasskeysController {
  static final String PATH = MeController.PATH + "/passkeys";
  private static final String NAME = "passkeyName";
  private static final String PASSWORD = MeController.PRESENT;

  /** Where problems with the passkey itself lead to. */
  private static final String PASSKEY = "passkey";

  private final ManageStaffPasskeys manage;
  private final ClientAddresses addresses;
  private final WebSettings settings;
  private final Cookies cookies;
  private final Pages pages;

  StaffPasskeysController(
      ManageStaffPasskeys manage,
      ClientAddresses addresses,
      WebSettings settings,
      Cookies cookies,
      Pages pages) {
    this.manage = manage;
    this.addresses = addresses;
    this.settings = settings;
    this.cookies = cookies;
    this.pages = pages;
  }

  /**
   * The list, and what the form and the script need to make one more.
   *
   * @param done what was done just before: registered, renamed, removed or nothing
   */
  public record StaffPasskeysView(
      FormView form,
      Operator me,
      List<StaffPasskey> passkeys,
      PasskeyChallenge challenge,
      String relyingParty,
      String done) {
    public boolean isFull() {
      return passkeys.size() >= StaffPasskey.MOST;
    }

    /** What authenticators call the person; nothing that a reader of it would learn from. */
    public String userHandle() {
      return Octets.of(me.id().value()).base64Url();
    }

    /** The credential ids of the present passkeys. */
    public String present() {
      return passkeys.stream()
          .map(passkey -> passkey.credentialId().base64Url())
          .collect(Collectors.joining(" "));
    }
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    String done =
        Stream.of("registered", "renamed", "removed")
            .filter(word -> request.getParameters().contains(word))
            .findFirst()
            .orElse("");
    return screen(request, operator, HttpStatus.OK, FormView.clean(Map.of()), done);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> register(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    Map<String, String> typed = Map.of(NAME, posted.field(NAME));
    List<FieldProblem> problems = posted.unfilled(NAME, PASSWORD);
    Parsed<PasskeyName> name = PasskeyName.parse(posted.field(NAME));
    if (name instanceof Parsed.Bad<PasskeyName>(InputProblem problem)) {
      problems.removeIf(found -> found.field().equals(NAME));
      problems.addFirst(new FieldProblem(NAME, problem));
    }
    if (!problems.isEmpty()) {
      return again(request, operator, FormView.of(page, typed, problems));
    }
    Command command =
        new Command(
            PasskeyAnswer.ticket(posted),
            page.visit().holder(),
            PasskeyAnswer.attestation(posted),
            name.orThrow(),
            posted.field(PASSWORD),
            addresses.of(request).counted());
    FormView form = FormView.clean(typed);
    return switch (manage.register(operator, command)) {
      case Outcome.Registered _ -> Pages.to(PATH + "?registered");
      case Outcome.NotConfirmed(var verdict) ->
          again(request, operator, form.with(PASSWORD, AccessWords.say(page, verdict)));
      case Outcome.TooLate _ ->
          again(request, operator, form.with(PASSKEY, page.t("passkey.new.too-late")));
      case Outcome.NotAccepted _ ->
          again(request, operator, form.with(PASSKEY, page.t("passkey.new.not-accepted")));
      case Outcome.TooMany _ -> Pages.to(PATH);
    };
  }

  @Post("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> change(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    PasskeyId passkey = new PasskeyId(id);
    if (posted.pressed("remove")) {
      boolean had =
          manage.remove(operator, passkey, cookies.value(request, Cookies.OFFICE).orElse(""));
      return Pages.to(had ? PATH + "?removed" : PATH);
    }
    String field = "name-" + id;
    return switch (PasskeyName.parse(posted.field(field))) {
      case Parsed.Good<PasskeyName>(PasskeyName name) ->
          Pages.to(manage.rename(operator, passkey, name) ? PATH + "?renamed" : PATH);
      case Parsed.Bad<PasskeyName>(InputProblem problem) -> {
        Page page = pages.page(request);
        String error = page.problem(problem, page.t("field.passkeyName"));
        FormView form = FormView.clean(Map.of(field, posted.field(field))).with(field, error);
        yield again(request, operator, form);
      }
    };
  }

  private HttpResponse<String> again(HttpRequest<?> request, Operator operator, FormView form) {
    return screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, form, "");
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator operator, HttpStatus status, FormView form, String done) {
    return pages.show(
        request,
        status,
        "operator/passkeys.jte",
        new StaffPasskeysView(
            form,
            operator,
            manage.list(operator),
            manage.begin(operator, pages.page(request).visit().holder()),
            PasskeyOffer.relyingParty(settings),
            done));
  }
}
