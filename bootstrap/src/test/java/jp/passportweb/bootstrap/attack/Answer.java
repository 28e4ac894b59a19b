package jp.passportweb.bootstrap.attack;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What came back over a connection.
 *
 * @param status of the first answer; 0 when there was none
 * @param head of the first answer, in lower case
 * @param text of all that came, in UTF-8
 * @param answers how many came
 * @param ended whether the other side ended the connection
 */
record Answer(int status, String head, String text, int answers, boolean ended) {
  private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] ([2-5][0-9]{2}) ?.*$");

  static Answer of(String text, boolean ended) {
    List<String> statuses = STATUS.matcher(text).results().map(MatchResult::group).toList();
    int status = statuses.isEmpty() ? 0 : Integer.parseInt(statuses.getFirst().split(" ")[1]);
    int end = text.indexOf("\r\n\r\n");
    String head = (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
    return new Answer(status, head, text, statuses.size(), ended);
  }
}
