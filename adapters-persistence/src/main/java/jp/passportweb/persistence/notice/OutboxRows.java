package jp.passportweb.persistence.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.MailState;
import jp.passportweb.domain.notice.Posting;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.domain.notice.Urgency;
import jp.passportweb.persistence.jooq.tables.records.OutboxRecord;

/** Mails and their rows. */
final class OutboxRows {
  private OutboxRows() {}

  static OutboxRecord fresh(Mail mail, Posting posting, Instant at, InstallationKey key) {
    OutboxRecord row = new OutboxRecord();
    row.setId(UUID.randomUUID());
    row.setRecipient(mail.to().text());
    row.setSubject(mail.subject());
    row.setTextSealed(key.sealText(mail.text()));
    row.setTextUntil(at.plus(MailRoom.KEPT));
    row.setKind(posting.kind());
    row.setAbout(posting.about());
    row.setConfidential(posting.confidential());
    row.setUrgency(posting.urgency().name());
    row.setCreatedAt(at);
    row.setNextTryAt(at);
    row.setAttempts(0);
    return row;
  }

  static RoomMail mail(OutboxRecord row) {
    return new RoomMail(
        row.getId(),
        new EmailAddress(row.getRecipient()),
        row.getSubject(),
        posting(row),
        state(row),
        row.getAttempts(),
        Optional.ofNullable(row.getLastFailure()),
        row.getCreatedAt(),
        Optional.ofNullable(row.getNextTryAt()),
        Stream.of(
                Optional.ofNullable(row.getDeliveredAt()),
                Optional.ofNullable(row.getSettledAt()),
                Optional.ofNullable(row.getGivenUpAt()))
            .flatMap(Optional::stream)
            .findFirst(),
        Optional.ofNullable(row.getCopyOf()));
  }

  static Posting posting(OutboxRecord row) {
    return new Posting(
        row.getKind(), row.getAbout(), Urgency.valueOf(row.getUrgency()), row.getConfidential());
  }

  private static MailState state(OutboxRecord row) {
    if (row.getDeliveredAt() != null) {
      return MailState.DELIVERED;
    }
    if (row.getSettledAt() != null) {
      return MailState.SETTLED;
    }
    if (row.getGivenUpAt() != null) {
      return MailState.GIVEN_UP;
    }
    return row.getAttempts() > 0 ? MailState.TRIED_AGAIN : MailState.WAITING;
  }
}
