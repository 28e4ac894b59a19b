package jp.passportweb.web.mailroom;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.notice.MailRoom.Shelf;
import jp.passportweb.web.page.PageNumber;

/**
 * Which mails are listed, as the address says.
 *
 * @param days back from now
 */
public record MailChoice(Shelf shelf, String text, int days, int page) {
  static final String PATH = "/office/mails";
  static final List<Integer> PERIODS = List.of(7, 30, 90);
  private static final int LONGEST_TEXT = 200;

  static MailChoice of(HttpParameters query) {
    return new MailChoice(
        Arrays.stream(Shelf.values())
            .filter(shelf -> shelf.name().equals(query.get("shelf")))
            .findFirst()
            .orElse(Shelf.IN_TROUBLE),
        query.getFirst("q").map(MailChoice::cut).orElse(""),
        PERIODS.stream()
            .filter(days -> days.toString().equals(query.get("days")))
            .findFirst()
            .orElse(PERIODS.getFirst()),
        PageNumber.parse(query.getFirst("page").orElse("")));
  }

  private static String cut(String text) {
    return text.strip().codePointCount(0, text.strip().length()) > LONGEST_TEXT ? "" : text.strip();
  }

  public Duration period() {
    return Duration.ofDays(days);
  }

  public List<Integer> periods() {
    return PERIODS;
  }

  public String at(Shelf other) {
    return PATH + query(new MailChoice(other, text, days, 1));
  }

  public String at(int other) {
    return PATH + query(new MailChoice(shelf, text, days, other));
  }

  /** Of one mail, beside the same list. */
  public String at(UUID mail) {
    return PATH + "/" + mail + query(this) + "#mail";
  }

  /** Where a form of one mail is sent. */
  public String act(UUID mail, String act) {
    return PATH + "/" + mail + "/" + act + query(this);
  }

  String list() {
    return PATH + query(this);
  }

  private static String query(MailChoice choice) {
    return "?shelf=%s&days=%d&q=%s&page=%d"
        .formatted(
            choice.shelf,
            choice.days,
            URLEncoder.encode(choice.text, StandardCharsets.UTF_8),
            choice.page);
  }
}
