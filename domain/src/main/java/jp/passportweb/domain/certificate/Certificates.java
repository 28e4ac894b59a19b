package jp.passportweb.domain.certificate;

import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;

/** Port: every certificate that was ever intended. */
public interface Certificates {
  Optional<Issuance> ofRecord(RecordId record);

  /** What an authority issued, or intends to, under a serial number. */
  Optional<Issuance> ofSerial(String authority, SerialNumber serial);

  /**
   * Stores the intention. A record that already has one, or a serial number that the authority
   * already used, is a conflict.
   *
   * @return false on a conflict, and then nothing is stored
   */
  boolean intend(Issuance.Intended intended);

  /** Turns the record's intention into a certificate; doing it again changes nothing. */
  void store(Issuance.Issued issued);
}
