package jp.passportweb.domain.revocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates a campaign is about: those that fit everything that is said here (MAS-1).
 *
 * @param authority the issuer's name; empty for all
 * @param issuedFrom the first day of issue, Asia/Tokyo
 * @param issuedUntil the last day of issue
 * @param key what {@code KeyDescription} says, or its beginning: RSA, RSA 2048, ECDSA P-256
 * @param service the code of the service; empty for all
 * @param applicant the receipt number of any application of an account; empty for all accounts
 * @param keys hashes of public keys; empty for all
 * @param serials empty for all
 * @param report the problem report whose certificates these are
 */
public record CertificateSelection(
    String authority,
    @Nullable LocalDate issuedFrom,
    @Nullable LocalDate issuedUntil,
    String key,
    String service,
    String applicant,
    List<SpkiHash> keys,
    List<SerialNumber> serials,
    @Nullable UUID report) {
  /** Lines of a pasted list. */
  public static final int MOST_LINES = 20_000;

  public CertificateSelection {
    keys = List.copyOf(keys);
    serials = List.copyOf(serials);
  }

  /** Whether it says nothing, and means every certificate there is. */
  public boolean isEverything() {
    return authority.isEmpty()
        && issuedFrom == null
        && issuedUntil == null
        && key.isEmpty()
        && service.isEmpty()
        && applicant.isEmpty()
        && keys.isEmpty()
        && serials.isEmpty()
        && report == null;
  }
}
