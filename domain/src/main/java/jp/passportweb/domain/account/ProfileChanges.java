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

  /** Removes those last changed before an instant. */
  int removeUnchangedSince(Instant before);
}
