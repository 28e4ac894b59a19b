package jp.passportweb.domain.account;

import java.time.Instant;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.organization.LegalName;

/**
 * One corporation's account (ACC-1).
 *
 * @param otpAddress ワンタイムパスワード送付先
 * @param language of mails to this account
 * @param version of the row, for optimistic updates
 */
public record Account(
    AccountId id,
    AccessKey accessKey,
    LegalName organizationName,
    EmailAddress otpAddress,
    Language language,
    Instant createdAt,
    long version) {}
