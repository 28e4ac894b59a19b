package jp.passportweb.pki.note;

import java.util.Base64;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.NoteSigner;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** {@link NoteSigner} with the key of a seed (RFC 8032 §5.1.5). */
public final class Ed25519NoteSigner implements NoteSigner {
  private final Ed25519PrivateKeyParameters secret;
  private final NoteKey key;

  /**
   * Makes one; the same seed makes the same key.
   *
   * @param seed 32 bytes that nobody else knows
   */
  public Ed25519NoteSigner(String name, byte[] seed) {
    secret = new Ed25519PrivateKeyParameters(seed);
    key =
        new NoteKey(
            name, Base64.getEncoder().encodeToString(secret.generatePublicKey().getEncoded()));
  }

  @Override
  public NoteKey key() {
    return key;
  }

  @Override
  public byte[] sign(byte[] text) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, secret);
    signer.update(text, 0, text.length);
    return signer.generateSignature();
  }
}
