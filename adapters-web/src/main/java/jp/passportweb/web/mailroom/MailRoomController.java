package jp.passportweb.web.mailroom;

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
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.notice.ListMails;
import jp.passportweb.application.notice.OpenMail;
import jp.passportweb.application.notice.SendMailAgain;
import jp.passportweb.application.notice.SettleMail;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.notice.MailForm;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** メール: what was sent and what was not (MBX-1). */
@Controller(MailChoice.PATH)
@Produces(MediaType.TEXT_HTML)
@OpenTo(Capability.READ_CASES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MailRoomController {
  /** What a page says was done; the end of a message's key. */
  static final List<String> DONE = List.of("sent", "settled", "not-possible");

  private final ListMails listMails;
  private final OpenMail openMail;
  private final SendMailAgain sendMailAgain;
  private final SettleMail settleMail;
  private final Pages pages;

  MailRoomController(
      ListMails listMails,
      OpenMail openMail,
      SendMailAgain sendMailAgain,
      SettleMail settleMail,
      Pages pages) {
    this.listMails = listMails;
    this.openMail = openMail;
    this.sendMailAgain = sendMailAgain;
    this.settleMail = settleMail;
    this.pages = pages;
  }

  @Get
  HttpResponse<String> list(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return screen(request, HttpStatus.OK, operator, Optional.empty(), FormView.clean(Map.of()));
  }

  @Get("/{id}")
  HttpResponse<String> open(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    return openMail
        .open(id)
        .map(one ->
            screen(
                request, HttpStatus.OK, operator, Optional.of(one), FormView.clean(address(one))))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  @Post("/{id}/again")
  @OpenTo(Capability.MEND_MAILS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> again(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    return sent(request, operator, id, Map.of(), sendMailAgain.again(operator, id));
  }

  @Post("/{id}/address")
  @OpenTo(Capability.MEND_MAILS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> readdress(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted,
      UUID id) {
    Map<String, String> typed = posted.fields();
    return sent(request, operator, id, typed, sendMailAgain.readdress(operator, id, typed));
  }

  private HttpResponse<String> sent(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      Map<String, String> typed,
      SendMailAgain.Outcome outcome) {
    return switch (outcome) {
      case SendMailAgain.Outcome.Sent(UUID mail) -> done(request, mail, "sent");
      case SendMailAgain.Outcome.NotPossible(), SendMailAgain.Outcome.Confidential() ->
          done(request, id, "not-possible");
      case SendMailAgain.Outcome.Invalid(var problems) ->
          wrong(request, operator, id, typed, problems);
      case SendMailAgain.Outcome.NotFound() -> Problems.notFound(pages, request);
      case SendMailAgain.Outcome.NotYourRole() -> Problems.notFound(pages, request);
    };
  }

  @Post("/{id}/settle")
  @OpenTo(Capability.MEND_MAILS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> settle(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted,
      UUID id) {
    Map<String, String> typed = posted.fields();
    return switch (settleMail.settle(operator, id, typed)) {
      case SettleMail.Outcome.Settled() -> done(request, id, "settled");
      case SettleMail.Outcome.NotPossible() -> done(request, id, "not-possible");
      case SettleMail.Outcome.Invalid(var problems) ->
          wrong(request, operator, id, typed, problems);
      case SettleMail.Outcome.NotFound() -> Problems.notFound(pages, request);
      case SettleMail.Outcome.NotYourRole() -> Problems.notFound(pages, request);
    };
  }

  private static HttpResponse<String> done(HttpRequest<?> request, UUID mail, String what) {
    String address = MailChoice.of(request.getParameters()).at(mail);
    return Pages.to(address.replace("#", "&done=" + what + "#"));
  }

  private HttpResponse<String> wrong(
      HttpRequest<?> request,
      Operator operator,
      UUID id,
      Map<String, String> typed,
      List<FieldProblem> problems) {
    FormView form = FormView.of(pages.page(request), typed, problems);
    return openMail
        .open(id)
        .map(one ->
            screen(
                request,
                HttpStatus.UNPROCESSABLE_ENTITY,
                operator,
                Optional.of(one),
                filled(form, one)))
        .orElseGet(() -> Problems.notFound(pages, request));
  }

  /** The address stands in its form while the other form is typed. */
  private static FormView filled(FormView form, OpenMail.Opened one) {
    return form.values().containsKey(MailForm.TO)
        ? form
        : new FormView(
            Map.of(MailForm.TO, one.mail().to().text(), MailForm.NOTE, form.value(MailForm.NOTE)),
            form.errors());
  }

  private static Map<String, String> address(OpenMail.Opened one) {
    return Map.of(MailForm.TO, one.mail().to().text());
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request,
      HttpStatus status,
      Operator operator,
      Optional<OpenMail.Opened> opened,
      FormView form) {
    MailChoice choice = MailChoice.of(request.getParameters());
    MailRoomView view =
        new MailRoomView(
            choice,
            listMails.list(choice.shelf(), choice.text(), choice.period(), choice.page()),
            opened,
            form,
            request.getParameters().getFirst("done").filter(DONE::contains),
            operator.role().may(Capability.MEND_MAILS));
    return pages.show(request, status, "mailroom/list.jte", view);
  }
}
