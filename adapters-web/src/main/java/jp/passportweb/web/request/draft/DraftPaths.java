package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpResponse;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Pages;

/** Where the steps of a draft lie, and the ways between them. */
public final class DraftPaths {
  /** The steps of a browser's draft, and those of an account's. */
  static final String PUBLIC = "/apply/{id}";

  static final String PORTAL = "/user/requests/{id}";

  /** In the address of a step whose problems are to be shown. */
  static final String CHECK = "?check";

  private DraftPaths() {}

  public static String of(Draft draft, Step step) {
    return of(draft.holder(), draft.id(), step);
  }

  static String of(String holder, DraftId draft, Step step) {
    String world = Draft.isAccount(holder) ? PORTAL : PUBLIC;
    return world.replace("{id}", draft.value().toString()) + "/" + word(step);
  }

  public static HttpResponse<String> toNext(Draft draft, Step step) {
    if (isBesides(draft, step)) {
      return Pages.to(of(draft, Step.BASIC));
    }
    List<Step> steps = Step.of(draft.type());
    return Pages.to(of(draft, steps.get(steps.indexOf(step) + 1)));
  }

  static HttpResponse<String> toPrevious(Draft draft, Step step) {
    return Pages.to(previous(draft, step));
  }

  /** Where 戻る leads: the step before, or the record that the request is made from. */
  public static String previous(Draft draft, Step step) {
    if (isBesides(draft, step)) {
      return of(draft, Step.BASIC);
    }
    int at = Step.of(draft.type()).indexOf(step);
    if (at > 0) {
      return of(draft, Step.of(draft.type()).get(at - 1));
    }
    RecordId base = draft.base();
    return base == null ? "/apply" : "/user/records/" + base.value();
  }

  /** Whether a step is only opened from the one page, and leads back to it. */
  private static boolean isBesides(Draft draft, Step step) {
    return Step.onOnePage(draft.type()) && step.isAfter(Step.BASIC);
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
}
