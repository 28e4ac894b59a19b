package jp.passportweb.web.request.draft;

import java.time.Duration;
import java.util.Objects;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Page;

/**
 * 入力途中のお申込 of the very kind that was chosen: to go on with it, or to begin anew (APP-5).
 *
 * @param age how long ago something was typed last
 */
public record ResumeView(Draft draft, String age) {
  public static ResumeView of(Page page, Draft draft) {
    return new ResumeView(draft, age(page, Duration.between(draft.changedAt(), page.now())));
  }

  private static String age(Page page, Duration age) {
    if (age.toDays() > 0) {
      return page.t("draft.age.days", String.valueOf(age.toDays()));
    }
    return age.toHours() > 0
        ? page.t("draft.age.hours", String.valueOf(age.toHours()))
        : page.t("draft.age.minutes", String.valueOf(Math.max(1, age.toMinutes())));
  }

  /** Where it goes on: at the confirmation, from which what is missing is led to. */
  public String goOn() {
    return DraftPaths.of(draft, Step.CONFIRMATION);
  }

  /** Where it is begun anew. */
  public String anew() {
    return "/user/records/" + Objects.requireNonNull(draft.base()).value() + "/request";
  }
}
