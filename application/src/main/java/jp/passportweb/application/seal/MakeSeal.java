package jp.passportweb.application.seal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.seal.SealId;
import jp.passportweb.domain.seal.SiteSeal;
import jp.passportweb.domain.seal.SiteSeals;

/**
 * Sees to the seal of a contract whose certificate is issued (DWN-1): the one that it has, the one
 * of the contract before it, or a new one.
 */
@Assembled
public final class MakeSeal {
  private final SiteSeals seals;
  private final ApplicationRecords records;
  private final SecureRandom random;

  public MakeSeal(SiteSeals seals, ApplicationRecords records, SecureRandom random) {
    this.seals = seals;
    this.records = records;
    this.random = random;
  }

  /** For the record that ended in the certificate. */
  public void make(ApplicationRecord record, Contract contract, Instant at) {
    if (record.request().base() == null) {
      begin(contract, at);
    } else if (seals.ofContract(contract.code()).isEmpty()) {
      ofPrevious(record)
          .map(seal -> seal.handedOn(contract.code()))
          .ifPresentOrElse(seals::update, () -> begin(contract, at));
    }
  }

  private void begin(Contract contract, Instant at) {
    seals.add(new SiteSeal(SealId.random(random), contract.code(), at));
  }

  private Optional<SiteSeal> ofPrevious(ApplicationRecord record) {
    return Optional.ofNullable(record.request().base())
        .flatMap(records::byId)
        .flatMap(base -> Optional.ofNullable(base.contract()))
        .flatMap(seals::ofContract);
  }
}
