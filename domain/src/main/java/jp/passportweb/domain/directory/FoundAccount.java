package jp.passportweb.domain.directory;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contact.EmailAddress;

/**
 * An account in the list of those that were found.
 *
 * @param contracts how many it has
 * @param records how many applications it sent
 */
public record FoundAccount(
    AccountId id,
    String organizationName,
    EmailAddress otpAddress,
    Instant createdAt,
    int contracts,
    int records) {}
