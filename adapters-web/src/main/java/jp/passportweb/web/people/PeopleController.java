package jp.passportweb.web.people;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.operator.InvitePerson;
import jp.passportweb.application.operator.ListPeople;
import jp.passportweb.application.operator.WithdrawInvitation;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.web.operator.AccessWords;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 「担当者」: everybody with access, and who is invited (OPR-1). */
@Controller(PeopleController.PATH)
@OpenTo(Capability.MANAGE_PEOPLE)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PeopleController {
  static final String PATH = "/office/people";
  static final String ROLE = "operatorRole";
  private static final String LOGIN = "loginName";
  private static final String NAME = "displayName";
  private static final String MAIL = "staffMail";

  private final ListPeople listPeople;
  private final InvitePerson invitePerson;
  private final WithdrawInvitation withdraw;
  private final Pages pages;

  PeopleController(
      ListPeople listPeople, InvitePerson invitePerson, WithdrawInvitation withdraw, Pages pages) {
    this.listPeople = listPeople;
    this.invitePerson = invitePerson;
    this.withdraw = withdraw;
    this.pages = pages;
  }

  /**
   * The list.
   *
   * @param done what was done just before: invited, withdrawn, reviewed or nothing
   */
  public record PeopleView(ListPeople.People people, String done) {}

  /** The form of an invitation, and the roles to choose from. */
  public record InviteView(FormView form, Map<String, String> roles) {}

  @Get
  @OpenTo(Capability.INSPECT)
  HttpResponse<String> list(HttpRequest<?> request) {
    String done =
        Stream.of("invited", "withdrawn", "reviewed")
            .filter(word -> request.getParameters().contains(word))
            .findFirst()
            .orElse("");
    return pages.show(request, "people/list.jte", new PeopleView(listPeople.list(), done));
  }

  @Get("/invite")
  HttpResponse<String> begin(HttpRequest<?> request) {
    return screen(request, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post("/invite")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> invite(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    List<FieldProblem> problems = posted.unfilled(NAME, LOGIN, MAIL);
    Optional<OperatorRole> role = role(posted.field(ROLE));
    if (role.isEmpty()) {
      problems.add(new FieldProblem(ROLE, new InputProblem.Missing()));
    }
    if (!problems.isEmpty()) {
      return again(request, FormView.of(page, posted.fields(), problems));
    }
    InvitePerson.Command command =
        new InvitePerson.Command(
            posted.field(LOGIN),
            posted.field(NAME),
            posted.field(MAIL),
            role.get(),
            "operator:" + operator.loginName());
    return switch (invitePerson.invite(command)) {
      case InvitePerson.Outcome.Invited _ -> Pages.to(PATH + "?invited");
      case InvitePerson.Outcome.Refused(List<OperatorRefusal> refusals) -> {
        FormView form = FormView.clean(posted.fields());
        for (OperatorRefusal refusal : refusals) {
          form = form.with(field(refusal), AccessWords.say(page, refusal));
        }
        yield again(request, form);
      }
    };
  }

  @Post("/invitations")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> withdraw(
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    withdraw.withdraw(operator, posted.field(LOGIN));
    return Pages.to(PATH + "?withdrawn");
  }

  /** The roles, as a list to choose from. */
  static Map<String, String> roles(Page page) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (OperatorRole role : OperatorRole.values()) {
      roles.put(role.name(), page.t("operator-role." + role));
    }
    return roles;
  }

  static Optional<OperatorRole> role(String name) {
    return Arrays.stream(OperatorRole.values())
        .filter(role -> role.name().equals(name))
        .findFirst();
  }

  private static String field(OperatorRefusal refusal) {
    return switch (refusal) {
      case OperatorRefusal.UnfitDisplayName _ -> NAME;
      case OperatorRefusal.UnfitMail _ -> MAIL;
      case OperatorRefusal.UnfitLoginName _,
          OperatorRefusal.LoginNameTaken _,
          OperatorRefusal.LoginNameUnknown _,
          OperatorRefusal.PasswordTooShort _,
          OperatorRefusal.PasswordTooLong _,
          OperatorRefusal.PasswordGuessable _,
          OperatorRefusal.ChangedMeanwhile _ ->
          LOGIN;
    };
  }

  private HttpResponse<String> again(HttpRequest<?> request, FormView form) {
    return screen(request, HttpStatus.UNPROCESSABLE_ENTITY, form);
  }

  private HttpResponse<String> screen(HttpRequest<?> request, HttpStatus status, FormView form) {
    return pages.show(
        request, status, "people/invite.jte", new InviteView(form, roles(pages.page(request))));
  }
}
