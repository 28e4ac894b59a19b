package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.function.Function;
import jp.passportweb.application.request.SentDraft;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.SubmitRequest;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.ClientAddresses;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.request.draft.ConfirmView.Unsent;

/** 「申込」, from whichever page it is sent, and where it leads. */
@Singleton
final class DraftSubmission {
  private final DraftDesk desk;
  private final SubmitNewApplication submitNewApplication;
  private final SubmitRequest submitRequest;
  private final ClientAddresses addresses;

  DraftSubmission(
      DraftDesk desk,
      SubmitNewApplication submitNewApplication,
      SubmitRequest submitRequest,
      ClientAddresses addresses) {
    this.desk = desk;
    this.submitNewApplication = submitNewApplication;
    this.submitRequest = submitRequest;
    this.addresses = addresses;
  }

  /**
   * @param version of the draft that its sender saw
   * @param confirmedSerial see {@link SentDraft}
   */
  SubmitOutcome submit(HttpRequest<?> request, DraftId id, long version, String confirmedSerial) {
    SentDraft sent =
        new SentDraft(
            id, desk.holder(request), version, addresses.of(request).counted(), confirmedSerial);
    return desk.account(request)
        .map(account -> submitRequest.submit(sent, account.id()))
        .orElseGet(() -> submitNewApplication.submit(sent, desk.pages().page(request).language()));
  }

  /**
   * @param again the page that it was sent from, which says why it was not taken
   */
  HttpResponse<String> answer(
      HttpRequest<?> request,
      DraftId id,
      SubmitOutcome outcome,
      Function<Unsent, HttpResponse<String>> again) {
    return switch (outcome) {
      case SubmitOutcome.Incomplete(Step step) -> to(request, id, step);
      case SubmitOutcome.Submitted _ -> to(request, id, Step.DONE);
      case SubmitOutcome.ChangedMeanwhile _ -> again.apply(Unsent.CHANGED);
      case SubmitOutcome.TooManyApplications _ -> again.apply(Unsent.LATER);
      case SubmitOutcome.Unconfirmed _ -> again.apply(Unsent.UNCONFIRMED);
      case SubmitOutcome.NoSuchDraft _ -> desk.gone(request);
      case SubmitOutcome.NotOffered(RecordId base, RequestType type, Refusal why) ->
          NotOfferedView.show(desk.pages(), request, base, type, why);
    };
  }

  private HttpResponse<String> to(HttpRequest<?> request, DraftId id, Step step) {
    return Pages.to(DraftPaths.of(desk.holder(request), id, step));
  }
}
