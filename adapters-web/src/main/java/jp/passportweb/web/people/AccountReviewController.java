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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.operator.ListPeople;
import jp.passportweb.application.operator.ListPeople.Person;
import jp.passportweb.application.operator.SignOffReview;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.OpenTo;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/** 「アカウントの棚卸し」: for everybody it is said whether the access is still needed (OPR-1). */
@Controller(AccountReviewController.PATH)
@OpenTo(Capability.MANAGE_PEOPLE)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class AccountReviewController {
  static final String PATH = PeopleController.PATH + "/review";

  private final ListPeople listPeople;
  private final SignOffReview signOffReview;
  private final Pages pages;

  AccountReviewController(ListPeople listPeople, SignOffReview signOffReview, Pages pages) {
    this.listPeople = listPeople;
    this.signOffReview = signOffReview;
    this.pages = pages;
  }

  /**
   * The page.
   *
   * @param staff who can log in
   * @param reader whose own access is kept
   */
  public record AccountReviewView(
      FormView form, List<Person> staff, ListPeople.ReviewStanding review, OperatorId reader) {
    public boolean isOwn(Person person) {
      return person.operator().id().equals(reader);
    }

    /** The name of the choice about somebody. */
    public String choice(Person person) {
      return AccountReviewController.choice(person.operator().id());
    }
  }

  @Get
  @OpenTo(Capability.INSPECT)
  HttpResponse<String> show(
      HttpRequest<?> request, @RequestAttribute(Pages.OPERATOR) Operator operator) {
    return screen(request, operator, HttpStatus.OK, FormView.clean(Map.of()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> signOff(
      HttpRequest<?> request,
      @RequestAttribute(Pages.OPERATOR) Operator operator,
      @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    Map<OperatorId, Boolean> kept = new HashMap<>();
    for (Person person : listPeople.list().staff()) {
      OperatorId id = person.operator().id();
      String said = posted.field(choice(id));
      if (said.equals("keep") || said.equals("suspend")) {
        kept.put(id, said.equals("keep"));
      }
    }
    return switch (signOffReview.signOff(operator.id(), kept)) {
      case SignOffReview.Outcome.SignedOff _ -> Pages.to(PeopleController.PATH + "?reviewed");
      case SignOffReview.Outcome.NotYourRole _ -> Problems.notYourRole(pages, request);
      case SignOffReview.Outcome.Undecided(var people) -> {
        Page page = pages.page(request);
        FormView form = FormView.clean(posted.fields());
        for (Person person : listPeople.list().staff().reversed()) {
          OperatorId id = person.operator().id();
          if (people.contains(id)) {
            String error = page.t("people.review.undecided", person.operator().displayName());
            form = form.with(choice(id), error);
          }
        }
        yield screen(request, operator, HttpStatus.UNPROCESSABLE_ENTITY, form);
      }
    };
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, Operator reader, HttpStatus status, FormView form) {
    ListPeople.People people = listPeople.list();
    List<Person> active =
        people.staff().stream().filter(person -> person.operator().enabled()).toList();
    return pages.show(
        request,
        status,
        "people/review.jte",
        new AccountReviewView(form, active, people.review(), reader.id()));
  }

  private static String choice(OperatorId id) {
    return "keep-" + id.value();
  }
}
