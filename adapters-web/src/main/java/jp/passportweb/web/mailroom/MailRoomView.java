package jp.passportweb.web.mailroom;

import java.util.Optional;
import jp.passportweb.application.notice.ListMails;
import jp.passportweb.application.notice.OpenMail;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.MailRoom.Shelf;
import jp.passportweb.domain.notice.MailState;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.web.page.FormView;

/**
 * The list of mails, and the one that is opened beside it.
 *
 * @param form as typed to mend the opened one
 * @param done the key of what was just done, or why it was not
 * @param mends whether the reader may mend mails
 */
public record MailRoomView(
    MailChoice choice,
    ListMails.Listed listed,
    Optional<OpenMail.Opened> opened,
    FormView form,
    Optional<String> done,
    boolean mends) {

  public MailRoom.Page list() {
    return listed.page();
  }

  public int count(Shelf shelf) {
    return listed.counts().getOrDefault(shelf, 0);
  }

  public boolean isOpen(RoomMail mail) {
    return opened.filter(one -> one.mail().id().equals(mail.id())).isPresent();
  }

  public static String tone(MailState state) {
    return switch (state) {
      case GIVEN_UP -> "stop";
      case TRIED_AGAIN -> "wait";
      case WAITING -> "info";
      case DELIVERED -> "ok";
      case SETTLED -> "none";
    };
  }

  /** Whether something can be done about it yet. */
  public static boolean isOpen(MailState state) {
    return state == MailState.GIVEN_UP
        || state == MailState.TRIED_AGAIN
        || state == MailState.WAITING;
  }

  /** Whether it can be sent to whom it was for. */
  public boolean sendsAgain(OpenMail.Opened one) {
    MailState state = one.mail().state();
    return state == MailState.GIVEN_UP
        || state == MailState.TRIED_AGAIN
        || (state == MailState.DELIVERED && one.text().isPresent());
  }

  /** Whether it may go to another address. */
  public boolean readdresses(OpenMail.Opened one) {
    return !one.mail().posting().confidential() && one.text().isPresent();
  }
}
