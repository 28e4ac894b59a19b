package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.REISSUE_INVITATION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.ReissueInvitation;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.persistence.jooq.tables.records.ReissueInvitationRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Invitations to have a single certificate reissued (ACC-7). */
final class InvitationQueries {
  private final DSLContext sql;

  InvitationQueries(DSLContext sql) {
    this.sql = sql;
  }

  void add(ReissueInvitation invitation) {
    sql.insertInto(REISSUE_INVITATION)
        .set(REISSUE_INVITATION.ID, invitation.id())
        .set(REISSUE_INVITATION.RECORD_ID, invitation.record().value())
        .set(REISSUE_INVITATION.ACCOUNT_ID, invitation.account().value())
        .set(REISSUE_INVITATION.TOKEN, invitation.token())
        .set(REISSUE_INVITATION.REASON, invitation.reason())
        .set(REISSUE_INVITATION.INVITED_BY, invitation.invited().by().value())
        .set(REISSUE_INVITATION.INVITED_AT, invitation.invited().at())
        .execute();
  }

  List<ReissueInvitation> of(RecordId record) {
    return sql.selectFrom(REISSUE_INVITATION)
        .where(REISSUE_INVITATION.RECORD_ID.eq(record.value()))
        .orderBy(REISSUE_INVITATION.INVITED_AT.desc(), REISSUE_INVITATION.ID)
        .fetch(InvitationQueries::invitation);
  }

  Optional<AccountId> opened(String token, Instant at) {
    Condition has = REISSUE_INVITATION.TOKEN.eq(token);
    sql.update(REISSUE_INVITATION)
        .set(REISSUE_INVITATION.OPENED_AT, at)
        .where(has.and(REISSUE_INVITATION.OPENED_AT.isNull()))
        .execute();
    return sql.select(REISSUE_INVITATION.ACCOUNT_ID)
        .from(REISSUE_INVITATION)
        .where(has)
        .fetchOptional(row -> new AccountId(row.value1()));
  }

  private static ReissueInvitation invitation(ReissueInvitationRecord row) {
    return new ReissueInvitation(
        row.getId(),
        new RecordId(row.getRecordId()),
        new AccountId(row.getAccountId()),
        row.getToken(),
        row.getReason(),
        new Decision(new OperatorId(row.getInvitedBy()), row.getInvitedAt()),
        row.getOpenedAt());
  }
}
