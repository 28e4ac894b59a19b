package jp.passportweb.persistence.operator;

import static jp.passportweb.persistence.jooq.Tables.INVITATION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.InvitationRecord;
import org.jooq.DSLContext;

/** {@link Invitations} in the database. */
@Singleton
final class SqlInvitations implements Invitations {
  private final DSLContext sql;

  SqlInvitations(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void put(Invitation invitation) {
    sql.deleteFrom(INVITATION).where(INVITATION.LOGIN_NAME.eq(invitation.loginName())).execute();
    sql.insertInto(INVITATION).set(row(invitation)).execute();
  }

  @Override
  public Optional<Invitation> byDigest(String digest) {
    return sql.fetchOptional(INVITATION, INVITATION.DIGEST.eq(digest))
        .map(SqlInvitations::invitation);
  }

  @Override
  public List<Invitation> all() {
    return sql.selectFrom(INVITATION)
        .orderBy(INVITATION.LOGIN_NAME)
        .fetch(SqlInvitations::invitation);
  }

  @Override
  public boolean remove(String digest) {
    return sql.deleteFrom(INVITATION).where(INVITATION.DIGEST.eq(digest)).execute() == 1;
  }

  @Override
  public int removeDead(Instant now) {
    return sql.deleteFrom(INVITATION).where(INVITATION.DIES_AT.le(now)).execute();
  }

  private static InvitationRecord row(Invitation invitation) {
    return new InvitationRecord(
        invitation.digest(),
        invitation.loginName(),
        invitation.displayName(),
        invitation.mail(),
        invitation.role().name(),
        invitation.invitedBy(),
        Micros.of(invitation.invitedAt()),
        Micros.of(invitation.diesAt()));
  }

  private static Invitation invitation(InvitationRecord row) {
    return new Invitation(
        row.getDigest(),
        row.getLoginName(),
        row.getDisplayName(),
        row.getMail(),
        OperatorRole.valueOf(row.getRole()),
        row.getInvitedBy(),
        row.getInvitedAt(),
        row.getDiesAt());
  }
}
