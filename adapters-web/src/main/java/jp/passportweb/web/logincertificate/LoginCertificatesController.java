package jp.passportweb.web.logincertificate;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.logincertificate.IssueLoginCertificate;
import jp.passportweb.application.logincertificate.IssueLoginCertificate.Command;
import jp.passportweb.application.logincertificate.IssueLoginCertificate.Outcome;
import jp.passportweb.application.logincertificate.KeyFilePassword;
import jp.passportweb.application.logincertificate.RevokeLoginCertificate;
import jp.passportweb.application.logincertificate.ShowLoginCertificates;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateId;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Ids;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** An account's login certificates in the office: list, issue, revoke (LOGIN-1). */
@Controller("/office/accounts/{account}/login-certificates")
@OpenTo(Capability.MANAGE_LOGIN_CERTIFICATES)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoginCertificatesController {
  static final String HOLDER = "holder";
  static final String REQUEST = "loginRequest";

  private final ShowLoginCertificates show;
  private final IssueLoginCertificate issue;
  private final RevokeLoginCertificate revoke;
  private final KeyFilePassword password;
  private final Pages pages;

  LoginCertificatesController(
      ShowLoginCertificates show,
      IssueLoginCertificate issue,
      RevokeLoginCertificate revoke,
      KeyFilePassword password,
      Pages pages) {
    this.show = show;
    this.issue = issue;
    this.revoke = revoke;
    this.password = password;
    this.pages = pages;
  }

  @Get
  @OpenTo(Capability.READ_CASES)
  HttpResponse<String> list(
      HttpRequest<?> request, UUID account, @QueryValue(defaultValue = "") String done) {
    return screen(request, account, HttpStatus.OK, FormView.clean(Map.of()), done, "");
  }

  /** Issues at once for a CSR; without one, shows the password of the file that is made next. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> begin(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Command command = command(UUID.randomUUID(), account, operator, posted);
    String pasted = posted.field(REQUEST);
    return answer(
        request,
        command,
        posted,
        pasted.isBlank() ? issue.check(command) : issue.forRequest(command, pasted));
  }

  /** Makes the file; its key is in the answer and nowhere else. */
  @Post("/file")
  @Produces({MediaType.TEXT_HTML, "application/x-pkcs12"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> file(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Optional<UUID> id = Ids.parse(posted.field("id"));
    if (id.isEmpty()) {
      return Problems.badRequest(pages, request);
    }
    Command command = command(id.get(), account, operator, posted);
    return answer(request, command, posted, issue.withFreshKey(command));
  }

  @Post("/{id}/revoke")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> revoke(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID account,
      UUID id) {
    RevokeLoginCertificate.Outcome outcome =
        revoke.revoke(new LoginCertificateId(id), new AccountId(account), operator.id());
    Page page = pages.page(request);
    return switch (outcome) {
      case RevokeLoginCertificate.Outcome.Revoked _ -> Pages.to(path(account) + "?done=revoked");
      case RevokeLoginCertificate.Outcome.NotYourRole _ ->
          refused(request, account, HttpStatus.FORBIDDEN, page.t("office.refusal.not-your-role"));
      case RevokeLoginCertificate.Outcome.NoSuchCertificate _ ->
          refused(
              request, account, HttpStatus.CONFLICT, page.t("login-certificate.refusal.no-such"));
    };
  }

  @Get("/{id}.pem")
  @OpenTo(Capability.READ_CASES)
  @Produces({"application/x-pem-file", MediaType.TEXT_HTML})
  HttpResponse<?> pem(HttpRequest<?> request, UUID account, UUID id) {
    Optional<LoginCertificate> found = show.one(new AccountId(account), new LoginCertificateId(id));
    return found.isEmpty()
        ? Problems.notFound(pages, request)
        : HttpResponse.ok(found.get().certificate().pem("CERTIFICATE"))
            .contentType("application/x-pem-file")
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found.get(), "pem"));
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request, Command command, Posted posted, Outcome outcome) {
    Page page = pages.page(request);
    UUID account = command.account().value();
    return switch (outcome) {
      case Outcome.Ready(var holder) -> {
        LoginCertificateId id = command.id();
        yield ready(request, new ReadyView(account, id, holder, password.of(id)));
      }
      case Outcome.Issued _ -> Pages.to(path(account) + "?done=issued");
      case Outcome.IssuedWithKey(LoginCertificate made, Der file) ->
          HttpResponse.ok(file.bytes())
              .contentType("application/x-pkcs12")
              .header(HttpHeaders.CONTENT_DISPOSITION, attachment(made, "p12"))
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case Outcome.UnfitHolder(var problem) ->
          again(request, account, posted, new FieldProblem(HOLDER, problem));
      case Outcome.UnfitRequest _ -> unfitRequest(request, account, posted);
      case Outcome.NotYourRole _ ->
          refused(request, account, HttpStatus.FORBIDDEN, page.t("office.refusal.not-your-role"));
      case Outcome.NoSuchAccount _ -> Problems.notFound(pages, request);
      case Outcome.AlreadyIssued _ ->
          refused(
              request, account, HttpStatus.CONFLICT, page.t("login-certificate.refusal.already"));
    };
  }

  private HttpResponse<String> ready(HttpRequest<?> request, ReadyView view) {
    return pages.show(request, "logincertificate/ready.jte", view);
  }

  private HttpResponse<String> again(
      HttpRequest<?> request, UUID account, Posted posted, FieldProblem problem) {
    FormView form = FormView.of(pages.page(request), typed(posted), List.of(problem));
    return screen(request, account, HttpStatus.UNPROCESSABLE_ENTITY, form, "", "");
  }

  /** What was pasted is not shown again: it may be a private key. */
  private HttpResponse<String> unfitRequest(HttpRequest<?> request, UUID account, Posted posted) {
    Page page = pages.page(request);
    FormView form =
        FormView.clean(typed(posted)).with(REQUEST, page.t("login-certificate.unfit-request"));
    return screen(request, account, HttpStatus.UNPROCESSABLE_ENTITY, form, "", "");
  }

  private HttpResponse<String> refused(
      HttpRequest<?> request, UUID account, HttpStatus status, String refusal) {
    return screen(request, account, status, FormView.clean(Map.of()), "", refusal);
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      UUID account,
      HttpStatus status,
      FormView form,
      String done,
      String refusal) {
    return show.show(new AccountId(account))
        .map(shown ->
            (HttpResponse<String>)
                pages.show(
                    request,
                    status,
                    "logincertificate/list.jte",
                    new LoginCertificatesView(shown, form, done, refusal)))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  private static Map<String, String> typed(Posted posted) {
    return Map.of(HOLDER, posted.field(HOLDER));
  }

  private static Command command(UUID id, UUID account, Operator operator, Posted posted) {
    return new Command(
        new LoginCertificateId(id), new AccountId(account), operator.id(), posted.field(HOLDER));
  }

  private static String attachment(LoginCertificate certificate, String ending) {
    return "attachment; filename=\"login-" + certificate.serial().hex() + "." + ending + "\"";
  }

  private static String path(UUID account) {
    return LoginCertificatesView.path(account);
  }
}
