package jp.passportweb.persistence.session;

import static jp.passportweb.persistence.jooq.Tables.SESSION;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.persistence.jooq.tables.records.SessionRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/** Reads a session beside the row of whom it belongs to. */
public final class LoginRead {
  private final DSLContext sql;
  private final SessionKind kind;

  /** Of sessions of one kind only. */
  public LoginRead(DSLContext sql, SessionKind kind) {
    this.sql = sql;
    this.kind = kind;
  }

  /**
   * The session of a digest.
   *
   * @param subject the column that the session names
   */
  public <R extends Record, T> Optional<Login<T>> of(
      String digest, TableField<R, UUID> subject, Function<R, T> who) {
    return sql.select(SESSION.fields())
        .select(subject.getTable().fields())
        .from(SESSION)
        .join(subject.getTable())
        .on(subject.eq(SESSION.SUBJECT_ID))
        .where(SESSION.DIGEST.eq(digest))
        .and(SESSION.KIND.eq(kind.name()))
        .fetchOptional(row ->
            new Login<>(session(row.into(SESSION)), who.apply(row.into(subject.getTable()))));
  }

  private static Session session(SessionRecord row) {
    return new Session(
        row.getDigest(),
        SessionKind.valueOf(row.getKind()),
        row.getSubjectId(),
        row.getStartedAt(),
        row.getLastSeenAt());
  }
}
