package jp.passportweb.web.office;

import java.util.Map;
import jp.passportweb.application.office.LetterPreview;
import jp.passportweb.domain.notice.Mail;

/**
 * What will be mailed, to be sent or to be changed.
 *
 * @param act what sends it
 * @param asks whether the record waits for an answer then
 * @param typed the form's fields, to be sent again
 */
public record LetterPage(
    LetterPreview.Shown shown, Act act, boolean asks, Map<String, String> typed) {

  /** The mail as its first reader gets it. */
  public Mail mail() {
    return shown.mails().getFirst();
  }

  public String path(String section) {
    return "/office/records/"
        + shown.open().record().id().value()
        + (section.isEmpty() ? "" : "#" + section);
  }
}
