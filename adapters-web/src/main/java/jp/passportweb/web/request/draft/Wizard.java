package jp.passportweb.web.request.draft;

import java.util.Arrays;
import java.util.List;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Page;

/** The step indicator of the form. */
public final class Wizard {
  private Wizard() {}

  public static List<String> names(Page page) {
    return Arrays.stream(Step.values()).map(step -> name(page, step)).toList();
  }

  public static String name(Page page, Step step) {
    return page.t("apply.step." + step.name());
  }

  /** Its place, counted from 1. */
  public static int number(Step step) {
    return Arrays.asList(Step.values()).indexOf(step) + 1;
  }
}
