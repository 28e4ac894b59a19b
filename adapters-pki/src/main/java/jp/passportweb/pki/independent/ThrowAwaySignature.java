package jp.passportweb.pki.independent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.PublicKey;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Makes a whole certificate of bytes that are to be signed, for whoever reads no less. The key is
 * made with the process, belongs to no authority and is kept nowhere.
 */
final class ThrowAwaySignature {
  private static final int BITS = 2048;
  private static final int SEQUENCE = 0x30;
  private static final int LONG_LENGTH = 0x80;
  private static final int BYTE = 0xff;

  private ThrowAwaySignature() {}

  /** Made when it is first asked for. */
  private static final class Key {
    static final KeyPair PAIR = OwnKeys.generateRsa(BITS);
  }

  static PublicKey key() {
    return Key.PAIR.getPublic();
  }

  /** The bytes are taken as they are, whatever they are. */
  static Der on(Der toBeSigned) {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      content.writeBytes(toBeSigned.bytes());
      content.writeBytes(
          new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE)
              .getEncoded(ASN1Encoding.DER));
      content.writeBytes(
          new DERBitString(OwnKeys.sign(Key.PAIR.getPrivate(), toBeSigned.bytes()))
              .getEncoded(ASN1Encoding.DER));
      return sequence(content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }

  private static Der sequence(byte[] content) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(SEQUENCE);
    int octets = (Integer.SIZE - Integer.numberOfLeadingZeros(content.length) + 7) / Byte.SIZE;
    if (content.length >= LONG_LENGTH) {
      whole.write(LONG_LENGTH | octets);
      for (int octet = octets - 1; octet > 0; octet--) {
        whole.write((content.length >> (octet * Byte.SIZE)) & BYTE);
      }
    }
    whole.write(content.length & BYTE);
    whole.writeBytes(content);
    return Der.of(whole.toByteArray());
  }
}
