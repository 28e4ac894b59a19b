package jp.passportweb.domain.account;

import java.time.Instant;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.organization.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * One corporation's account (ACC-1).
 *
 * @param otpAddress ワンタイムパスワード送付先
 * @param resellerCode 特約店コード, of resellers only
 * @param language of mails to this account
 * @param version of the row, for optimistic updates
 */
public record Account(
    AccountId id,
    AccessKey accessKey,
    LegalName organizationName,
    EmailAddress otpAddress,
    @Nullable ResellerCode resellerCode,
    Language language,
    Instant createdAt,
    long version) {

  /** PROF-1: with another アカウント基本情報. */
  public Account with(EmailAddress newOtpAddress, @Nullable ResellerCode newResellerCode) {
    return new Account(
        id,
        accessKey,
        organizationName,
        newOtpAddress,
        newResellerCode,
        language,
        createdAt,
        version);
  }

  /** ACC-5: its one-time passwords go to another address. */
  public Account with(EmailAddress newOtpAddress) {
    return with(newOtpAddress, resellerCode);
  }

  /** ACC-6: with the organisation spelt otherwise. */
  public Account with(LegalName newName) {
    return new Account(
        id, accessKey, newName, otpAddress, resellerCode, language, createdAt, version);
  }

  /** With another key; the earlier one opens nothing from then on. */
  public Account with(AccessKey newKey) {
    return new Account(
        id, newKey, organizationName, otpAddress, resellerCode, language, createdAt, version);
  }
}
