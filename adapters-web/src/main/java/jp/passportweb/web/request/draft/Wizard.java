package jp.passportweb.web.request.draft;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Page;

/** The step indicator and the titles of a request's form. */
public final class Wizard {
  private Wizard() {}

  public static List<String> names(Page page, RequestType type) {
    return Step.onOnePage(type)
        ? List.of(page.t("apply.step.whole"), name(page, Step.DONE))
        : Step.of(type).stream().map(step -> name(page, step)).toList();
  }

  public static String name(Page page, Step step) {
    return page.t("apply.step." + step.name());
  }

  /** Its place, counted from 1. */
  public static int number(RequestType type, Step step) {
    if (Step.onOnePage(type)) {
      return step == Step.DONE ? 2 : 1;
    }
    return Step.of(type).indexOf(step) + 1;
  }

  /** The title of a step's screen: the guide's words. */
  public static String title(Page page, RequestType type, Step step) {
    String key = "wizard.title." + step + "." + type;
    return page.has(key) ? page.t(key) : page.t("wizard.title." + step, procedure(page, type));
  }

  /** 証明書更新申請 and its like, as titles begin. */
  public static String procedure(Page page, RequestType type) {
    return page.t("wizard.procedure." + type);
  }
}
