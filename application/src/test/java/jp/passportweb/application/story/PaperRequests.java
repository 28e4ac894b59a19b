package jp.passportweb.application.story;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.NamedCurve;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.RequestedName;
import jp.passportweb.domain.signingrequest.SignatureFacts;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader;

/** CSRs that say in plain words which names they ask for, and the reader of them. */
public final class PaperRequests implements SigningRequestReader {
  private static final String BEGIN = "a CSR for ";
  private static final String KEY_IS = " by the key ";

  /** The base point of the curve: the public key to the private key 1 (SEC 2). */
  private static final PublicKeyFacts KEY =
      new PublicKeyFacts.EllipticCurve(
          NamedCurve.P256,
          new BigInteger("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", 16),
          new BigInteger("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", 16));

  /** What a person pastes. */
  public static String pem(String... names) {
    return der(BEGIN + String.join(" ", names)).pem("CERTIFICATE REQUEST");
  }

  /** As above for a key that has a name. */
  public static String withKey(String key, String... names) {
    return der(BEGIN + String.join(" ", names) + KEY_IS + key).pem("CERTIFICATE REQUEST");
  }

  @Override
  public Reading read(Der der) {
    String text = new String(der.bytes(), StandardCharsets.UTF_8);
    if (!text.startsWith(BEGIN)) {
      return new Reading.Malformed(Defect.NOT_A_SIGNING_REQUEST);
    }
    String said = text.substring(BEGIN.length());
    String names = said.replaceAll(KEY_IS + ".*", "");
    return new Reading.WellFormed(
        new SigningRequest(
            der,
            List.of(),
            der("the key of " + said),
            KEY,
            new SignatureFacts("ecdsa-with-SHA256", SignatureFacts.Digest.STRONG, true),
            Stream.of(names.split(" ", -1))
                .map(name -> new RequestedName(RequestedName.Type.DNS, name))
                .toList(),
            List.of(),
            false,
            false));
  }

  private static Der der(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
