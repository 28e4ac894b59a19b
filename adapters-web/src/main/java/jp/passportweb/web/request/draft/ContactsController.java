package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.OfferFields;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Countries;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;

/** 担当者情報入力画面: the applicant and the three contacts. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ContactsController {
  private static final String COPY = "copy-";

  private final DraftDesk desk;
  private final Offers offers;

  ContactsController(DraftDesk desk, Offers offers) {
    this.desk = desk;
    this.offers = offers;
  }

  /**
   * The form, and where each contact could be filled from.
   *
   * @param organizationAddress where 登録担当者 is reached unless another address is given
   * @param countries by code
   */
  public record ContactsView(
      Chosen chosen,
      FormView form,
      Map<ContactRole, OfferFields.Source> offers,
      String organizationAddress,
      Map<String, String> countries) {}

  @Get(uris = {DraftPaths.PUBLIC + "/contacts", DraftPaths.PORTAL + "/contacts"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(
        request,
        id,
        Step.CONTACTS,
        reading -> screen(request, reading, check ? reading.people().problems() : List.of()));
  }

  private HttpResponse<String> screen(
      HttpRequest<?> request, DraftReading reading, List<FieldProblem> problems) {
    Draft draft = reading.draft();
    Page page = desk.pages().page(request);
    ContactsView view =
        new ContactsView(
            Chosen.of(reading),
            FormView.of(page, ContactsValues.of(draft), problems),
            sources(request, draft),
            reading.organizationOfContacts().map(page::address).orElse(""),
            Countries.of(page));
    return desk.pages().show(request, "request/draft/contacts.jte", view);
  }

  @Post(uris = {DraftPaths.PUBLIC + "/contacts", DraftPaths.PORTAL + "/contacts"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    return desk.keepFields(
        request,
        id,
        Step.CONTACTS,
        posted,
        withUnticked(posted),
        reading -> onward(request, posted, reading));
  }

  private HttpResponse<String> onward(HttpRequest<?> request, Posted posted, DraftReading reading) {
    Draft draft = reading.draft();
    String here = DraftPaths.of(draft, Step.CONTACTS);
    if (posted.pressed("back")) {
      return DraftPaths.toPrevious(draft, Step.CONTACTS);
    }
    for (ContactRole role : ContactRole.values()) {
      String group = here + "#group-" + role;
      if (posted.pressed(COPY + role)) {
        return desk.fill(
            request,
            draft.id().value(),
            ContactsForm.sameAsRegistration(draft.typed(), role),
            _ -> Pages.to(group));
      }
      if (posted.pressed(Offers.CALL + "-" + role)) {
        return offers.call(request, draft, ContactForm.prefix(role), group);
      }
    }
    List<FieldProblem> problems = reading.people().problems();
    return problems.isEmpty()
        ? DraftPaths.toNext(draft, Step.CONTACTS)
        : DraftDesk.again(posted, Step.CONTACTS, reading, () -> screen(request, reading, problems));
  }

  private Map<ContactRole, OfferFields.Source> sources(HttpRequest<?> request, Draft draft) {
    Map<ContactRole, OfferFields.Source> sources = new EnumMap<>(ContactRole.class);
    for (ContactRole role : ContactRole.values()) {
      OfferFields.Source source = offers.source(request, draft, ContactForm.prefix(role));
      if (source != null) {
        sources.put(role, source);
      }
    }
    return sources;
  }

  /** An unticked box is not posted; here it is an answer as well. */
  private static Map<String, String> withUnticked(Posted posted) {
    Map<String, String> typed = DraftPost.typed(posted, Step.CONTACTS);
    for (ContactRole role : ContactRole.values()) {
      for (String word : List.of(ContactForm.RENEWAL_NOTICE, ContactForm.OTHER_SERVICES_NOTICE)) {
        typed.putIfAbsent(ContactForm.field(role, word), "no");
      }
    }
    return typed;
  }
}
