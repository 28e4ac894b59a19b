package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.persistence.session.LoginRead;
import org.jooq.DSLContext;

/** {@link Accounts} in the database. */
@Singleton
final class SqlAccounts implements Accounts {
  private final AccountRows rows;
  private final DSLContext sql;
  private final InstallationKey key;
  private final LoginRead logins;

  SqlAccounts(AccountRows rows, DSLContext sql, InstallationKey key) {
    this.rows = rows;
    this.sql = sql;
    this.key = key;
    this.logins = new LoginRead(sql, SessionKind.PORTAL);
  }

  @Override
  public void add(Account account) {
    rows.save(AccountRow.of(account, key));
  }

  @Override
  public Optional<Account> byId(AccountId id) {
    return rows.findById(id.value()).map(row -> row.account(key));
  }

  @Override
  public Optional<Account> byAccessKey(AccessKey accessKey) {
    return rows.findByAccessKeyDigest(AccountRow.digest(accessKey, key))
        .map(row -> row.account(key));
  }

  @Override
  public Optional<Login<Account>> byLogin(String digest) {
    return logins.of(digest, ACCOUNT.ID, row -> AccountRow.of(row).account(key));
  }

  @Override
  public List<Account> byOtpAddress(EmailAddress address) {
    return rows.findByOtpMailbox(address.mailbox()).stream().map(row -> row.account(key)).toList();
  }

  @Override
  public boolean update(Account account) {
    AccountRow row = AccountRow.of(account, key);
    return sql.update(ACCOUNT)
            .set(ACCOUNT.ACCESS_KEY_DIGEST, row.accessKeyDigest())
            .set(ACCOUNT.ACCESS_KEY_SEALED, row.accessKeySealed())
            .set(ACCOUNT.ORGANIZATION_NAME, row.organizationName())
            .set(ACCOUNT.ORGANIZATION_FOLDED, row.organizationFolded())
            .set(ACCOUNT.OTP_ADDRESS, row.otpAddress())
            .set(ACCOUNT.OTP_MAILBOX, row.otpMailbox())
            .set(ACCOUNT.RESELLER_CODE, row.resellerCode())
            .set(ACCOUNT.LANGUAGE, row.language())
            .set(ACCOUNT.VERSION, row.version() + 1)
            .where(ACCOUNT.ID.eq(row.id()).and(ACCOUNT.VERSION.eq(row.version())))
            .execute()
        == 1;
  }
}
