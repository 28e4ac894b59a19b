package jp.passportweb.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * アカウント情報登録 being typed, kept from the first screen on (PROF-1, APP-5).
 *
 * @param baseVersion of the account that the form was filled from
 * @param typed form fields as typed, valid or not
 * @param proof of the new address, once it was asked for
 */
public record ProfileChange(
    UUID id,
    AccountId account,
    long baseVersion,
    Map<String, String> typed,
    @Nullable AddressProof proof,
    Instant changedAt) {

  /** How long it is kept after its last change. */
  public static final Duration KEPT = Duration.ofDays(30);

  public ProfileChange {
    typed = Map.copyOf(typed);
  }

  /** With these fields typed over the earlier ones; a code for another address is void. */
  public ProfileChange typing(Map<String, String> fields, Instant at) {
    Map<String, String> merged = new HashMap<>(typed);
    merged.putAll(fields);
    boolean sameAddress =
        merged
            .getOrDefault(ProfileForm.OTP_ADDRESS, "")
            .equals(typed.getOrDefault(ProfileForm.OTP_ADDRESS, ""));
    return new ProfileChange(id, account, baseVersion, merged, sameAddress ? proof : null, at);
  }

  /** To be registered over what the account has become meanwhile. */
  public ProfileChange basedOn(long version, Instant at) {
    return new ProfileChange(id, account, version, typed, proof, at);
  }

  public ProfileChange asking(@Nullable AddressProof newProof, Instant at) {
    return new ProfileChange(id, account, baseVersion, typed, newProof, at);
  }
}
