package jp.passportweb.application.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.draft.TypedContent;

/**
 * What an account can call into a block of an application's forms: what it registered beforehand,
 * else for a new application what its latest one says (PROF-2, guide §6.2).
 */
@Assembled
public final class OfferFields {
  private final AccountProfiles profiles;
  private final ApplicationRecords records;
  private final Transactions transactions;

  public OfferFields(
      AccountProfiles profiles, ApplicationRecords records, Transactions transactions) {
    this.profiles = profiles;
    this.records = records;
    this.transactions = transactions;
  }

  /** Where the fields come from. */
  public enum Source {
    PROFILE,
    LATEST_APPLICATION
  }

  /** Fields of one block, none of them blank. */
  public record Offer(Source source, Map<String, String> fields) {}

  /**
   * Nothing where there is nothing to call in.
   *
   * @param prefix of the block's field names
   */
  public Optional<Offer> offer(AccountId account, RequestType type, String prefix) {
    return transactions.run(() -> found(account, type, prefix));
  }

  private Optional<Offer> found(AccountId account, RequestType type, String prefix) {
    Map<String, String> registered = profiles.of(account).block(prefix);
    if (!registered.isEmpty()) {
      return Optional.of(new Offer(Source.PROFILE, registered));
    }
    return type == RequestType.NEW
        ? records
            .latestOfAccount(account)
            .map(record -> new Offer(Source.LATEST_APPLICATION, block(record.content(), prefix)))
        : Optional.empty();
  }

  private static Map<String, String> block(ApplicationContent content, String prefix) {
    Map<String, String> fields = new HashMap<>(TypedContent.of(content, content.contacts()));
    fields
        .entrySet()
        .removeIf(field -> !field.getKey().startsWith(prefix) || field.getValue().isBlank());
    return Map.copyOf(fields);
  }
}
