package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.passportweb.application.request.draft.ChangeDraft;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.draft.OpenStep;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.request.revocation.ReadRevocable;
import jp.passportweb.application.request.revocation.ReadRevocable.Revocable;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What every step of the form does: find the draft, keep what was typed, lead to the right step.
 */
@Singleton
public final class DraftDesk {
  private final OpenStep openStep;
  private final ChangeDraft changeDraft;
  private final ReadDraft readDraft;
  private final ReadRevocable readRevocable;
  private final Pages pages;

  DraftDesk(
      OpenStep openStep,
      ChangeDraft changeDraft,
      ReadDraft readDraft,
      ReadRevocable readRevocable,
      Pages pages) {
    this.openStep = openStep;
    this.changeDraft = changeDraft;
    this.readDraft = readDraft;
    this.readRevocable = readRevocable;
    this.pages = pages;
  }

  public Pages pages() {
    return pages;
  }

  /** The certificate that a 失効申請 is about (REV-5). */
  @Nullable Revocable revocable(DraftReading reading) {
    return readRevocable.of(reading).orElse(null);
  }

  /** Whose drafts this request may see: the account's, or those of the browser's visit. */
  public String holder(HttpRequest<?> request) {
    return account(request)
        .map(account -> Draft.holder(account.id()))
        .orElseGet(() -> pages.page(request).visit().holder());
  }

  /** The account, in the portal. */
  public Optional<Account> account(HttpRequest<?> request) {
    return request.getAttribute(Pages.ACCOUNT, Account.class);
  }

  /** Shows a step, unless an earlier one must come first. */
  public HttpResponse<String> show(
      HttpRequest<?> request,
      UUID id,
      Step step,
      Function<DraftReading, HttpResponse<String>> screen) {
    return answer(request, openStep.open(new DraftId(id), holder(request), step), screen);
  }

  /** The screen of a step that was opened; else the way to where the draft goes on. */
  <T> HttpResponse<String> answer(
      HttpRequest<?> request,
      OpenStep.Outcome<T> opened,
      Function<T, HttpResponse<String>> screen) {
    return switch (opened) {
      case OpenStep.Outcome.Here<T>(T view) -> screen.apply(view);
      case OpenStep.Outcome.Elsewhere<T>(Draft draft, Step first) ->
          Pages.to(DraftPaths.of(draft, first));
      case OpenStep.Outcome.NoSuchDraft<T> _ -> gone(request);
    };
  }

  /** Keeps what was typed on a step's page, and goes on with the draft as it is then. */
  HttpResponse<String> keep(
      HttpRequest<?> request,
      UUID id,
      Step step,
      Posted posted,
      Function<DraftReading, HttpResponse<String>> next) {
    return keepFields(request, id, step, posted, DraftPost.typed(posted, step), next);
  }

  /** As above, where the page says more than it posts. */
  HttpResponse<String> keepFields(
      HttpRequest<?> request,
      UUID id,
      Step step,
      Posted posted,
      Map<String, String> typed,
      Function<DraftReading, HttpResponse<String>> next) {
    long shown = DraftPost.shownVersion(posted);
    return changeAndRead(
        request,
        id,
        (draft, now) -> draft.typing(typed, shown, now),
        DraftPost.tooLong(posted, step),
        next);
  }

  /**
   * The way back to a step with problems: its address, where everything typed is kept; else the
   * screen itself, as the only place where all of it stands.
   */
  static HttpResponse<String> again(
      Posted posted, Step step, DraftReading reading, Supplier<HttpResponse<String>> screen) {
    return DraftPost.tooLong(posted, step).isEmpty()
        ? Pages.to(DraftPaths.of(reading.draft(), step) + DraftPaths.CHECK)
        : screen.get();
  }

  /**
   * Changes a draft, and goes on with it as it is then.
   *
   * @param tooLong what cannot be kept and is shown back all the same
   */
  HttpResponse<String> changeAndRead(
      HttpRequest<?> request,
      UUID id,
      BiFunction<Draft, Instant, Draft> change,
      Map<String, String> tooLong,
      Function<DraftReading, HttpResponse<String>> next) {
    return change(request, id, change, draft -> next.apply(readDraft.read(draft.showing(tooLong))));
  }

  /** Lays fields that nobody typed over the draft. */
  HttpResponse<String> fill(
      HttpRequest<?> request,
      UUID id,
      Map<String, String> fields,
      Function<Draft, HttpResponse<String>> next) {
    return change(request, id, (draft, now) -> draft.typing(fields, draft.version(), now), next);
  }

  public HttpResponse<String> change(
      HttpRequest<?> request,
      UUID id,
      BiFunction<Draft, Instant, Draft> change,
      Function<Draft, HttpResponse<String>> next) {
    Optional<Draft> draft = changeDraft.change(new DraftId(id), holder(request), change);
    if (draft.isEmpty()) {
      return gone(request);
    }
    return draft.get().isSubmitted()
        ? Pages.to(DraftPaths.of(draft.get(), Step.DONE))
        : next.apply(draft.get());
  }

  HttpResponse<String> gone(HttpRequest<?> request) {
    return pages.show(
        request,
        HttpStatus.NOT_FOUND,
        "page/problem.jte",
        new Problems.ProblemView("no-draft", ""));
  }
}
