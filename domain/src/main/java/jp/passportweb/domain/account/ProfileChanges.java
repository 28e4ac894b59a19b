package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Port: アカウント情報登録 being typed, kept encrypted. */
public interface ProfileChanges {
  void add(ProfileChange change);

  /** The change, locked until the transaction ends. */
  Optional<ProfileChange> forUpdate(UUID id);

  void update(ProfileChange change);

  void remove(UUID id);

  /** Removes the account's earliest, so that not more than so many are left. */
  void removeAllButLatest(AccountId account, int most);

  /** Removes those last changed before an instant. */
  int removeUnchangedSince(Instant before);
}
