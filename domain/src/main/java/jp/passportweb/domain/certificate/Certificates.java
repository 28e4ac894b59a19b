package jp.passportweb.domain.certificate;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** Port: every certificate that was ever intended. */
public interface Certificates {
  Optional<Issuance> ofRecord(RecordId record);

  /** What an authority issued, or intends to, under a serial number. */
  Optional<Issuance> ofSerial(String authority, SerialNumber serial);

  /** Every certificate of a key, whoever holds it. */
  List<Issuance.Issued> ofKey(SpkiHash key);

  /**
   * Stores the intention. A record that already has one, or a serial number that the authority
   * already used, is a conflict.
   *
   * @return false on a conflict, and then nothing is stored
   */
  boolean intend(Issuance.Intended intended);

  /**
   * Puts a fresh intention of the same record in the place of an old one. The old one is kept
   * aside, and its serial number stays used for ever.
   *
   * @return false when the old one does not stand there any more, or became a certificate; then
   *     nothing is stored
   */
  boolean replace(Issuance.Intended old, Issuance.Intended fresh);

  /**
   * Takes an intention back that will not be signed. It is kept aside, and its serial number stays
   * used for ever.
   *
   * @return false when it does not stand there any more, or became a certificate; then nothing is
   *     stored
   */
  boolean withdraw(Issuance.Intended intended);

  /**
   * Turns the record's intention into a certificate; doing it again changes nothing.
   *
   * @return false when it was one already
   * @throws IllegalStateException when the record has no such intention
   */
  boolean store(Issuance.Issued issued);
}
