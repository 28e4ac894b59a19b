package jp.passportweb.domain.account;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * アカウント情報登録: what an account has registered to be called into its applications (PROF-1, PROF-2).
 *
 * @param fields of the application's forms for the organisation and the contacts, none of them
 *     blank
 */
public record AccountProfile(AccountId account, Map<String, String> fields) {
  public AccountProfile {
    fields = Map.copyOf(fields);
  }

  public static AccountProfile empty(AccountId account) {
    return new AccountProfile(account, Map.of());
  }

  /** The fields of one block of the forms, by what their names begin with. */
  public Map<String, String> block(String prefix) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
