package jp.passportweb.application.problemreport;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.signingrequest.PrivateKeyReader;
import jp.passportweb.domain.signingrequest.SignatureFacts;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;

/**
 * Finds out whether somebody has proven to have a private key (BR 4.9.12): by sending it, or by a
 * CSR of it that says what it is made for. Of a private key nothing is kept but the hash of the
 * public one.
 */
@Assembled
public final class ReadProof {
  private final PrivateKeyReader privateKeys;
  private final SigningRequestReader requests;

  public ReadProof(PrivateKeyReader privateKeys, SigningRequestReader requests) {
    this.privateKeys = privateKeys;
    this.requests = requests;
  }

  /** Nothing where the text proves nothing. */
  public Optional<KeyProof> read(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    return SubmittedSigningRequest.holdsPrivateKey(typed)
        ? SubmittedSigningRequest.privateKeysIn(typed).stream()
            .flatMap(key -> privateKeys.publicKeyOf(key).stream())
            .findFirst()
            .map(key -> new KeyProof(KeyProof.Kind.PRIVATE_KEY, SpkiHash.of(key)))
        : request(typed);
  }

  private Optional<KeyProof> request(String typed) {
    return Stream.of(SubmittedSigningRequest.ofText(typed))
        .flatMap(one ->
            one instanceof SubmittedSigningRequest.Found(var der)
                ? Stream.of(requests.read(der))
                : Stream.empty())
        .flatMap(reading ->
            reading instanceof SigningRequestReader.Reading.WellFormed(var request)
                ? Stream.of(request)
                : Stream.empty())
        .filter(ReadProof::proves)
        .findFirst()
        .map(request -> new KeyProof(KeyProof.Kind.SIGNING_REQUEST, request.keyHash()));
  }

  private static boolean proves(SigningRequest request) {
    SignatureFacts signature = request.signature();
    return signature.verifies()
        && signature.digest() == SignatureFacts.Digest.STRONG
        && request
            .commonName()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(KeyProof.WORD))
            .isPresent();
  }
}
