package jp.passportweb.web.queue;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.web.page.Page;

/** What came of what was done from the queue, as its address says it. */
final class SaidWords {
  private static final Pattern HELD =
      Pattern.compile("(?<what>taken|handed-over)\\.(?<done>\\d{1,3})\\.(?<left>\\d{1,3})");

  private SaidWords() {}

  /** In words; empty where nothing is said that has any. */
  static String say(Page page, String said) {
    if (said.equals("nothing-free")) {
      return page.t("queue.said.nothing-free");
    }
    Matcher held = HELD.matcher(said);
    return held.matches() ? held(page, held.toMatchResult()) : "";
  }

  private static String held(Page page, MatchResult held) {
    int left = Integer.parseInt(held.group("left"));
    String done = page.t("queue.said." + held.group("what"), Integer.parseInt(held.group("done")));
    return left == 0 ? done : done + page.t("queue.said.left", left);
  }
}
