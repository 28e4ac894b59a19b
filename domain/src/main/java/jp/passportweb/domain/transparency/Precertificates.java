package jp.passportweb.domain.transparency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.SerialNumber;

/** Port: every precertificate that was signed, and what logs promised of it. */
public interface Precertificates {
  Optional<Precertificate> of(String authority, SerialNumber serial);

  /** Whether there is one under a serial number, which then counts as issued. */
  boolean has(String authority, SerialNumber serial);

  /**
   * Stores one as it was signed; again it changes nothing.
   *
   * @return false when its intention does not stand any more, or is a certificate; then nothing is
   *     stored
   */
  boolean add(Precertificate fresh);

  /**
   * Stores what a round brought: rounds, timestamps of logs that had promised nothing, and once
   * what is embedded. Of several nodes the first fixes that.
   *
   * @return as it stands now
   */
  Precertificate update(Precertificate asked);

  /** The records whose logs are not to be asked again before a later instant. */
  Set<RecordId> pausing(Instant now);

  /**
   * Those whose certificates no log was handed yet, the ones first that were issued first.
   *
   * @param issuedFrom what was issued before is not tried any more
   */
  List<Precertificate> unpublished(Instant issuedFrom, int atMost);

  /** A log has its certificate. */
  void published(Precertificate precertificate, Instant at);

  /** How many wait for more timestamps after a round that brought too few. */
  Standing standing();

  /**
   * What waits.
   *
   * @param since when the oldest of it was signed; empty where nothing waits
   */
  record Standing(int waiting, Optional<Instant> since) {}
}
