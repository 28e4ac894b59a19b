package jp.passportweb.web.request.draft;

import java.util.Map;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.page.Posted;

/** What the page of a step posts. */
final class DraftPost {
  private static final String VERSION = "_version";
  private static final long NO_VERSION = -1;

  private DraftPost() {}

  /** The fields of the step, none longer than is kept. */
  static Map<String, String> typed(Posted posted, Step step) {
    return step.fields().kept(posted.fields());
  }

  /** What of the step is too long to be kept, as it was typed. */
  static Map<String, String> tooLong(Posted posted, Step step) {
    return step.fields().tooLong(posted.fields());
  }

  /** The version of the draft that the posted page was made from; none where it does not say. */
  static long shownVersion(Posted posted) {
    String version = posted.field(VERSION);
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : NO_VERSION;
  }
}
