package jp.passportweb.persistence.account;

import static jp.passportweb.persistence.jooq.Tables.PROFILE_CHANGE;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.AddressProof;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.ProfileChangeRecord;
import jp.passportweb.persistence.json.Json;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link ProfileChanges} in the database. */
@Singleton
final class SqlProfileChanges implements ProfileChanges {
  private final DSLContext sql;
  private final InstallationKey key;

  SqlProfileChanges(DSLContext sql, InstallationKey key) {
    this.sql = sql;
    this.key = key;
  }

  @Override
  public void add(ProfileChange change) {
    sql.executeInsert(row(change));
  }

  @Override
  public Optional<ProfileChange> forUpdate(UUID id) {
    return sql.selectFrom(PROFILE_CHANGE)
        .where(PROFILE_CHANGE.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::change);
  }

  @Override
  public void update(ProfileChange change) {
    sql.executeUpdate(row(change));
  }

  @Override
  public void remove(UUID id) {
    sql.deleteFrom(PROFILE_CHANGE).where(PROFILE_CHANGE.ID.eq(id)).execute();
  }

  @Override
  public void removeAllButLatest(AccountId account, int most) {
    List<UUID> latest =
        sql.select(PROFILE_CHANGE.ID)
            .from(PROFILE_CHANGE)
            .where(PROFILE_CHANGE.ACCOUNT_ID.eq(account.value()))
            .orderBy(PROFILE_CHANGE.CHANGED_AT.desc(), PROFILE_CHANGE.ID)
            .limit(most)
            .fetch(PROFILE_CHANGE.ID);
    sql.deleteFrom(PROFILE_CHANGE)
        .where(PROFILE_CHANGE.ACCOUNT_ID.eq(account.value()))
        .and(PROFILE_CHANGE.ID.notIn(latest))
        .execute();
  }

  @Override
  public int removeUnchangedSince(Instant before) {
    return sql.deleteFrom(PROFILE_CHANGE)
        .where(PROFILE_CHANGE.CHANGED_AT.lt(Micros.of(before)))
        .execute();
  }

  private ProfileChangeRecord row(ProfileChange change) {
    Optional<AddressProof> proof = Optional.ofNullable(change.proof());
    ProfileChangeRecord row = new ProfileChangeRecord();
    row.setId(change.id());
    row.setAccountId(change.account().value());
    row.setBaseVersion(change.baseVersion());
    row.setTypedSealed(key.sealText(Json.write(change.typed())));
    row.setProofDigest(proof.map(AddressProof::digest).orElse(null));
    row.setProofSentAt(proof.map(AddressProof::sentAt).map(Micros::of).orElse(null));
    row.setProofWrongTries(proof.map(AddressProof::wrongTries).orElse(null));
    row.setChangedAt(Micros.of(change.changedAt()));
    return row;
  }

  private ProfileChange change(ProfileChangeRecord row) {
    return new ProfileChange(
        row.getId(),
        new AccountId(row.getAccountId()),
        row.getBaseVersion(),
        Json.readMap(key.openText(row.getTypedSealed())),
        proof(row),
        row.getChangedAt());
  }

  private static @Nullable AddressProof proof(ProfileChangeRecord row) {
    return row.getProofDigest() == null
        ? null
        : new AddressProof(row.getProofDigest(), row.getProofSentAt(), row.getProofWrongTries());
  }
}
