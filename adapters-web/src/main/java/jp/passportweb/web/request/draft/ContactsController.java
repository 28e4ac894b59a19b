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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.OfferFields;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.FormView;
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

  /** The form, and where each contact could be filled from. */
  public record ContactsView(
      Chosen chosen, FormView form, Map<ContactRole, OfferFields.Source> offers) {}

  @Get(uris = {DraftDesk.PUBLIC + "/contacts", DraftDesk.PORTAL + "/contacts"})
  HttpResponse<String> show(HttpRequest<?> request, UUID id) {
    boolean check = request.getParameters().contains("check");
    return desk.show(
        request,
        id,
        Step.CONTACTS,
        draft -> {
          List<FieldProblem> problems =
              check ? desk.read(r -> r.people(draft)).problems() : List.of();
          FormView form = FormView.of(desk.pages().page(request), values(draft), problems);
          return desk.pages()
              .show(
                  request,
                  "request/draft/contacts.jte",
                  new ContactsView(
                      Chosen.of(draft, desk.reading()), form, sources(request, draft)));
        });
  }

  @Post(uris = {DraftDesk.PUBLIC + "/contacts", DraftDesk.PORTAL + "/contacts"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> post(
      HttpRequest<?> request, UUID id, @RequestAttribute(Posted.ATTRIBUTE) Posted posted) {
    if (DraftDesk.holdsPrivateKey(posted)) {
      return desk.show(request, id, Step.CONTACTS, d -> PrivateKeyPage.show(desk, request));
    }
    return desk.keep(
        request, id, posted, withUnticked(posted), draft -> onward(request, id, posted, draft));
  }

  private HttpResponse<String> onward(HttpRequest<?> request, UUID id, Posted posted, Draft draft) {
    String here = DraftDesk.path(draft, Step.CONTACTS);
    if (posted.pressed("back")) {
      return DraftDesk.toPrevious(draft, Step.CONTACTS);
    }
    for (ContactRole role : ContactRole.values()) {
      if (posted.pressed(COPY + role)) {
        return desk.fill(
            request,
            id,
            ContactsForm.sameAsRegistration(draft.typed(), role),
            d -> Pages.to(here + "#group-" + role));
      }
      if (posted.pressed(Offers.CALL + "-" + role)) {
        return offers.call(request, draft, ContactForm.prefix(role), here + "#group-" + role);
      }
    }
    return desk.read(r -> r.people(draft)).problems().isEmpty()
        ? DraftDesk.toNext(draft, Step.CONTACTS)
        : Pages.to(here + DraftDesk.CHECK);
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
    Map<String, String> typed = DraftDesk.typed(posted);
    for (ContactRole role : ContactRole.values()) {
      for (String word : List.of(ContactForm.RENEWAL_NOTICE, ContactForm.OTHER_SERVICES_NOTICE)) {
        typed.putIfAbsent(ContactForm.field(role, word), "no");
      }
    }
    return typed;
  }

  private static Map<String, String> values(Draft draft) {
    Map<String, String> values = new HashMap<>(draft.typed());
    values.putIfAbsent(
        ContactForm.field(ContactRole.REGISTRATION, ContactForm.RENEWAL_NOTICE), "yes");
    values.putIfAbsent(
        ContactForm.field(ContactRole.ADMINISTRATIVE, ContactForm.INVOICE_DELIVERY),
        InvoiceDelivery.ELECTRONIC.name());
    return values;
  }
}
