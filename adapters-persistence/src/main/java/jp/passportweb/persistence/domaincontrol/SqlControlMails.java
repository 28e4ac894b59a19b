package jp.passportweb.persistence.domaincontrol;

import static jp.passportweb.persistence.jooq.Tables.CONTROL_MAIL;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.ControlMail;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.persistence.jooq.tables.records.ControlMailRecord;
import org.jooq.DSLContext;

/** {@link ControlMails} in the database. */
@Singleton
final class SqlControlMails implements ControlMails {
  private final DSLContext sql;

  SqlControlMails(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void add(ControlMail mail) {
    sql.insertInto(CONTROL_MAIL)
        .set(
            new ControlMailRecord(
                mail.digest(),
                mail.authorization().value(),
                mail.name().text(),
                mail.to().text(),
                mail.method().name(),
                mail.sent(),
                mail.answered()))
        .execute();
  }

  @Override
  public Optional<ControlMail> byDigest(String digest) {
    return sql.fetchOptional(CONTROL_MAIL, CONTROL_MAIL.DIGEST.eq(digest))
        .map(SqlControlMails::mail);
  }

  @Override
  public boolean answer(ControlMail mail, Instant at) {
    return sql.update(CONTROL_MAIL)
            .set(CONTROL_MAIL.ANSWERED_AT, at)
            .where(CONTROL_MAIL.DIGEST.eq(mail.digest()))
            .and(CONTROL_MAIL.ANSWERED_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public List<ControlMail> of(Collection<AuthorizationId> authorizations) {
    return sql.selectFrom(CONTROL_MAIL)
        .where(
            CONTROL_MAIL.AUTHORIZATION_ID.in(
                authorizations.stream().map(AuthorizationId::value).toList()))
        .orderBy(CONTROL_MAIL.SENT_AT.desc(), CONTROL_MAIL.DIGEST)
        .fetch(SqlControlMails::mail);
  }

  private static ControlMail mail(ControlMailRecord row) {
    return new ControlMail(
        row.getDigest(),
        new AuthorizationId(row.getAuthorizationId()),
        new AuthorizationDomainName(row.getName()),
        new EmailAddress(row.getAddress()),
        ValidationMethod.valueOf(row.getMethod()),
        row.getSentAt(),
        row.getAnsweredAt());
  }
}
