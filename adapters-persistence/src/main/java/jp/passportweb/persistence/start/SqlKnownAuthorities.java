package jp.passportweb.persistence.start;

import static jp.passportweb.persistence.jooq.Tables.AUTHORITY;
import static jp.passportweb.persistence.jooq.Tables.INSTALLATION;
import static jp.passportweb.persistence.jooq.Tables.LOGIN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION_LIST;
import static org.jooq.impl.DSL.max;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.certificate.KnownAuthorities;
import jp.passportweb.domain.certificate.KnownAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.signingrequest.Der;
import org.jooq.DSLContext;

/** {@link KnownAuthorities} in the database. */
@Singleton
final class SqlKnownAuthorities implements KnownAuthorities {
  private final DSLContext sql;

  SqlKnownAuthorities(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public void lock() {
    sql.selectFrom(INSTALLATION).forUpdate().fetchSingle();
  }

  @Override
  public Known known() {
    return new Known(registered(), signed());
  }

  @Override
  public void add(KnownAuthority authority) {
    sql.insertInto(AUTHORITY)
        .set(AUTHORITY.NAME, authority.name())
        .set(AUTHORITY.CERTIFICATE, authority.certificate().bytes())
        .execute();
  }

  private List<KnownAuthority> registered() {
    return sql.select(AUTHORITY.NAME, AUTHORITY.CERTIFICATE)
        .from(AUTHORITY)
        .orderBy(AUTHORITY.NAME)
        .fetch(row -> new KnownAuthority(row.value1(), Der.of(row.value2())));
  }

  /** Also of a database that does not register authorities yet. */
  Map<String, Der> signed() {
    Map<String, Der> signed = new HashMap<>();
    var latest =
        sql.select(REVOCATION_LIST.AUTHORITY, max(REVOCATION_LIST.LIST_NUMBER))
            .from(REVOCATION_LIST)
            .groupBy(REVOCATION_LIST.AUTHORITY)
            .fetch();
    latest.forEach(row ->
        signed.put(
            row.value1(),
            Der.of(
                sql.select(REVOCATION_LIST.LIST)
                    .from(REVOCATION_LIST)
                    .where(REVOCATION_LIST.AUTHORITY.eq(row.value1()))
                    .and(REVOCATION_LIST.LIST_NUMBER.eq(row.value2()))
                    .fetchSingle(REVOCATION_LIST.LIST))));
    sql.select(LOGIN_CERTIFICATE.CERTIFICATE)
        .from(LOGIN_CERTIFICATE)
        .orderBy(LOGIN_CERTIFICATE.ISSUED_AT.desc())
        .limit(1)
        .fetchOptional(LOGIN_CERTIFICATE.CERTIFICATE)
        .ifPresent(certificate -> signed.put(LoginCertificateAuthority.NAME, Der.of(certificate)));
    return signed;
  }
}
