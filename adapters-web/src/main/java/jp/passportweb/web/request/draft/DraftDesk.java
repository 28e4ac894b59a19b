package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.passportweb.application.request.draft.ChangeDraft;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.web.page.Pages;
import jp.passportweb.web.page.Posted;
import jp.passportweb.web.page.Problems;

/**
 * What every step of the form does: find the draft, keep what was typed, lead to the right step.
 */
@Singleton
public final class DraftDesk {
  /** Where the steps of a browser's draft lie, and those of an account's. */
  static final String PUBLIC = "/apply/{id}";

  static final String PORTAL = "/user/requests/{id}";

  private static final String ACCOUNT_HOLDER = "account:";

  /** In the address of a step whose problems are to be shown. */
  static final String CHECK = "?check";

  private static final String VERSION = "_version";
  private static final long NO_VERSION = -1;

  private final ChangeDraft changeDraft;
  private final ReadDraft readDraft;
  private final Transactions transactions;
  private final Pages pages;

  DraftDesk(ChangeDraft changeDraft, ReadDraft readDraft, Transactions transactions, Pages pages) {
    this.changeDraft = changeDraft;
    this.readDraft = readDraft;
    this.transactions = transactions;
    this.pages = pages;
  }

  public Pages pages() {
    return pages;
  }

  public ReadDraft reading() {
    return readDraft;
  }

  public <T> T read(Function<ReadDraft, T> question) {
    return transactions.run(() -> question.apply(readDraft));
  }

  /** Whose drafts this request may see: the account's, or those of the browser's visit. */
  public String holder(HttpRequest<?> request) {
    return account(request)
        .map(account -> ACCOUNT_HOLDER + account.id().value())
        .orElseGet(() -> pages.page(request).visit().holder());
  }

  /** The account, in the portal. */
  public Optional<Account> account(HttpRequest<?> request) {
    return request.getAttribute(Pages.ACCOUNT, Account.class);
  }

  /** Shows a step, unless an earlier one must come first. */
  public HttpResponse<String> show(
      HttpRequest<?> request, UUID id, Step step, Function<Draft, HttpResponse<String>> screen) {
    Optional<Draft> draft = changeDraft.find(new DraftId(id), holder(request));
    if (draft.isEmpty()) {
      return gone(request);
    }
    Step first = read(reading -> reading.firstIncomplete(draft.get()));
    boolean tooEarly =
        step.isAfter(first)
            || (first == Step.DONE && step != Step.DONE)
            || !Step.of(draft.get().type()).contains(step);
    return tooEarly ? Pages.to(path(draft.get(), first)) : screen.apply(draft.get());
  }

  /** Keeps what was typed on a page and goes on with the draft as it now is. */
  public HttpResponse<String> keep(
      HttpRequest<?> request,
      UUID id,
      Posted posted,
      Map<String, String> fields,
      Function<Draft, HttpResponse<String>> next) {
    long shown = shownVersion(posted);
    return change(request, id, (draft, now) -> draft.typing(fields, shown, now), next);
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
        ? Pages.to(path(draft.get(), Step.DONE))
        : next.apply(draft.get());
  }

  /** Whether a private key stands in any field: then nothing of the post is kept. */
  static boolean holdsPrivateKey(Posted posted) {
    return posted.fields().values().stream().anyMatch(SubmittedSigningRequest::holdsPrivateKey);
  }

  /** The fields of a post that belong to the draft. */
  public static Map<String, String> typed(Posted posted) {
    Map<String, String> fields = new HashMap<>(posted.fields());
    fields.remove("_csrf");
    fields.remove("act");
    fields.remove(VERSION);
    return fields;
  }

  /** The version of the draft that the posted page was made from; none where it does not say. */
  static long shownVersion(Posted posted) {
    String version = posted.field(VERSION);
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : NO_VERSION;
  }

  public static String path(Draft draft, Step step) {
    String world = draft.holder().startsWith(ACCOUNT_HOLDER) ? PORTAL : PUBLIC;
    return world.replace("{id}", draft.id().value().toString()) + "/" + word(step);
  }

  public static HttpResponse<String> toNext(Draft draft, Step step) {
    List<Step> steps = Step.of(draft.type());
    return Pages.to(path(draft, steps.get(steps.indexOf(step) + 1)));
  }

  static HttpResponse<String> toPrevious(Draft draft, Step step) {
    return Pages.to(previous(draft, step));
  }

  /** Where 戻る leads: the step before, or the record that the request is made from. */
  public static String previous(Draft draft, Step step) {
    int at = Step.of(draft.type()).indexOf(step);
    if (at > 0) {
      return path(draft, Step.of(draft.type()).get(at - 1));
    }
    RecordId base = draft.base();
    return base == null ? "/apply" : "/user/records/" + base.value();
  }

  private static String word(Step step) {
    return switch (step) {
      case SERVICE -> "service";
      case AGREEMENT -> "agreement";
      case DETAILS -> "details";
      case BASIC -> "basic";
      case ORGANIZATION -> "organization";
      case CONTACTS -> "contacts";
      case CONFIRMATION -> "confirm";
      case DONE -> "done";
    };
  }

  private HttpResponse<String> gone(HttpRequest<?> request) {
    return pages.show(
        request,
        HttpStatus.NOT_FOUND,
        "page/problem.jte",
        new Problems.ProblemView("no-draft", ""));
  }
}
