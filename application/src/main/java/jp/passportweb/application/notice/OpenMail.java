package jp.passportweb.application.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.RoomMail;

/** Opens one mail for the office, with how it fared (MBX-1). */
@Assembled
public final class OpenMail {
  private static final int MOST_FAILURES = 50;

  private final MailRoom mailRoom;
  private final Transactions transactions;

  public OpenMail(MailRoom mailRoom, Transactions transactions) {
    this.mailRoom = mailRoom;
    this.transactions = transactions;
  }

  /**
   * A mail as it is opened.
   *
   * @param text nothing where it is confidential or forgotten
   * @param original that it repeats
   * @param copy the latest that repeats it
   */
  public record Opened(
      RoomMail mail,
      List<MailRoom.Failure> failures,
      Optional<String> text,
      Optional<RoomMail> original,
      Optional<RoomMail> copy) {}

  public Optional<Opened> open(UUID id) {
    return transactions.read(() -> mailRoom.find(id).map(this::opened));
  }

  private Opened opened(RoomMail mail) {
    return new Opened(
        mail,
        mailRoom.failures(mail.id(), MOST_FAILURES),
        mail.posting().confidential() ? Optional.empty() : mailRoom.text(mail.id()),
        mail.copyOf().flatMap(mailRoom::find),
        mailRoom.latestCopy(mail.id()));
  }
}
