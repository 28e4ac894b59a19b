package jp.passportweb.web.office;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.passportweb.domain.review.TelephoneConfirmation.NumberSource;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
import jp.passportweb.web.page.Page;

/** 電話確認: its choices and their colours. */
public final class CallWords {
  private CallWords() {}

  public static Map<String, String> sources(Page page) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (NumberSource source : NumberSource.values()) {
      choices.put(source.name(), page.t("office.call.source." + source));
    }
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
