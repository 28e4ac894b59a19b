package jp.passportweb.domain.transparency;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.Der;

/**
 * A precertificate, which counts as issued from its signature on (CT-1, BR 4.9.9).
 *
 * @param authority the issuing authority's name
 * @param certificate DER Certificate with the poison
 * @param promised what logs promised, each once, the earlier ones first
 * @param embedded of these what the certificate carries, fixed for ever; none before that
 */
public record Precertificate(
    String authority,
    SerialNumber serial,
    RecordId record,
    Der certificate,
    Instant signedAt,
    List<SignedTimestamp> promised,
    List<SignedTimestamp> embedded,
    Rounds rounds) {
  /**
   * How often logs were asked.
   *
   * @param next not to be asked again before
   * @param said what came of the latest round, a line for each log that promised nothing
   */
  public record Rounds(int tries, Instant next, String said) {}

  /** As it is signed. */
  public static Precertificate fresh(Issuance.Intended intended, Der certificate, Instant at) {
    return new Precertificate(
        intended.authority(),
        intended.serial(),
        intended.record(),
        certificate,
        at,
        List.of(),
        List.of(),
        new Rounds(0, at, ""));
  }

  /** Whether what the certificate carries is fixed. */
  public boolean isSettled() {
    return !embedded.isEmpty();
  }

  public List<LogId> logs() {
    return promised.stream().map(SignedTimestamp::log).toList();
  }

  /** After one more round. */
  public Precertificate asked(List<SignedTimestamp> more, Rounds after) {
    List<SignedTimestamp> all =
        Stream.concat(promised.stream(), more.stream().filter(one -> !logs().contains(one.log())))
            .toList();
    return new Precertificate(
        authority, serial, record, certificate, signedAt, all, embedded, after);
  }

  /** With what its certificate will carry. */
  public Precertificate settled(List<SignedTimestamp> carried) {
    return new Precertificate(
        authority, serial, record, certificate, signedAt, promised, carried, rounds);
  }
}
