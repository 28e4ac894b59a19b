package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.account.OfferFields;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** アカウント情報登録から呼び出す: fills a block of a form with what the account knows (PROF-2). */
@Singleton
final class Offers {
  /** The button, followed by the role where a form has several blocks. */
  static final String CALL = "call";

  private final OfferFields offerFields;
  private final DraftDesk desk;

  Offers(OfferFields offerFields, DraftDesk desk) {
    this.offerFields = offerFields;
    this.desk = desk;
  }

  /** Where a block could be filled from, if at all. */
  OfferFields.@Nullable Source source(HttpRequest<?> request, Draft draft, String prefix) {
    return offer(request, draft, prefix).map(OfferFields.Offer::source).orElse(null);
  }

  /** Lays the block over what was typed; fields that nobody registered stay. */
  HttpResponse<String> call(HttpRequest<?> request, Draft draft, String prefix, String back) {
    Map<String, String> fields =
        offer(request, draft, prefix).map(OfferFields.Offer::fields).orElse(Map.of());
    return desk.fill(request, draft.id().value(), ContactsForm.shown(fields), _ -> Pages.to(back));
  }

  private Optional<OfferFields.Offer> offer(HttpRequest<?> request, Draft draft, String prefix) {
    return desk.account(request)
        .flatMap(account -> offerFields.offer(account.id(), draft.type(), prefix));
  }
}
