package jp.passportweb.web.office;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
import jp.passportweb.web.page.Page;

/** 電話確認: its choices and their colours. */
public final class CallWords {
  private CallWords() {}

  /** The proven numbers, each with its source; no other may be called (EVD-4). */
  public static Map<String, String> numbers(Page page, CasePage view) {
    Map<String, String> choices = new LinkedHashMap<>();
    view.open()
        .examination()
        .numbers()
        .forEach((number, good) ->
            choices.put(
                number, number + page.aside(view.words().source(page, good.found().source()))));
    return choices;
  }

  public static Map<String, String> results(Page page) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Result result : Result.values()) {
      choices.put(result.name(), page.t("office.call.result." + result));
    }
    return choices;
  }

  public static String tone(Result result) {
    return switch (result) {
      case CONFIRMED -> "ok";
      case NOT_REACHED -> "wait";
      case DENIED -> "stop";
    };
  }
}
