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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.operator.ChangePerson;
import jp.passportweb.application.operator.ChangePerson.Change;
import jp.passportweb.application.operator.ListPeople;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.PeopleRefusal;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** One member of staff: role, access, second factor, each changed with a reason (OPR-1). */
@Controller(PersonController.PATH)
@OpenTo(Capability.MANAGE_PEOPLE)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PersonController {
  static final String PATH = PeopleController.PATH + "/{id}";

  private final ListPeople listPeople;
  private final ChangePerson changePerson;
  private final Pages pages;

  PersonController(ListPeople listPeople, ChangePerson changePerson, Pages pages) {
    this.listPeople = listPeople;
    this.changePerson = changePerson;
    this.pages = pages;
  }

  /**
   * The person.
   *
   * @param own whether the reader looks at the own access, which others change
   * @param done whether something was changed just before
   */
  public record PersonView(
      FormView form,
      ListPeople.Person person,
      Map<String, String> roles,
      boolean own,
      boolean done) {}

  @Get
  @OpenTo(Capability.INSPECT)
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator, UUID id) {
    return screen(request, operator, id, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> change(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      UUID id,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Page page = pages.page(request);
    Optional<Change> change = change(posted);
    if (change.isEmpty()) {
      return Problems.badRequest(pages, request);
    }
    String field = reasonField(change.get());
    Optional<PeopleRefusal> refusal =
        changePerson.change(operator.id(), new OperatorId(id), change.get(), posted.field(field));
    return refusal.isEmpty()
        ? Pages.to(PeopleController.PATH + "/" + id + "?done")
        : screen(
            request,
            operator,
            id,
            HttpStatus.UNPROCESSABLE_ENTITY,
            FormView.clean(posted.fields()).with(field, page.t("people.refusal." + refusal.get())));
  }

  private static Optional<Change> change(Posted posted) {
    return switch (posted.field("act")) {
      case "role" ->
          PeopleController.role(posted.field(PeopleController.ROLE)).map(Change.GiveRole::new);
      case "suspend" -> Optional.of(new Change.Suspend());
      case "reinstate" -> Optional.of(new Change.Reinstate());
      case "reset" -> Optional.of(new Change.ResetFactor());
      default -> Optional.empty();
    };
  }

  private static String reasonField(Change change) {
    return switch (change) {
      case Change.GiveRole _ -> "roleReason";
      case Change.Suspend _, Change.Reinstate _ -> "accessReason";
      case Change.ResetFactor _ -> "resetReason";
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator reader, UUID id, HttpStatus status, FormView form) {
    Page page = pages.page(request);
    boolean done = request.getParameters().contains("done");
    return listPeople
        .list()
        .one(new OperatorId(id))
        .map(person ->
            new PersonView(
                form,
                person,
                PeopleController.roles(page),
                person.operator().id().equals(reader.id()),
                done))
        .map(view -> (HttpResponse<String>) pages.show(request, status, "people/person.jte", view))
        .orElseGet(() -> Problems.notFound(pages, request));
  }
}
