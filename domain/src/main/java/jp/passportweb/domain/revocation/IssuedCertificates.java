package jp.passportweb.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RecordId;

/** Port: certificates found by what people know of them. */
public interface IssuedCertificates {
  Optional<IssuedCertificate> ofRecord(RecordId record);

  /** By a serial number in hexadecimal, a host name or the hash of a key; revoked ones too. */
  List<IssuedCertificate> known(CertificateClue clue, Instant now, int atMost);

  /** Those that count at an instant and fit a selection, in the order of their issue. */
  List<IssuedCertificate> selected(CertificateSelection selection, Instant now, int atMost);

  /** How many these are. */
  int count(CertificateSelection selection, Instant now);
}
