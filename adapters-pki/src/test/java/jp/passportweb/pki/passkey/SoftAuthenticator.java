package jp.passportweb.pki.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.UUID;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import jp.passportweb.domain.passkey.PasskeyVerifier.Attestation;

/** An authenticator with one P-256 key, and its browser at one site; bytes by hand. */
final class SoftAuthenticator {
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  final Octets credentialId = Octets.of(UUID.randomUUID());
  private final KeyPair keys = generated();
  private final Circumstances usual;

  SoftAuthenticator(Circumstances usual) {
    this.usual = usual;
  }

  /** Where the browser is, and whether the authenticator makes sure who is there. */
  record Circumstances(String origin, String relyingParty, boolean verifiesUser) {}

  Attestation registers(PasskeyChallenge challenge) {
    return registers(challenge, usual);
  }

  Attestation registers(PasskeyChallenge challenge, Circumstances in) {
    byte[] data = authenticatorData(in, ATTESTED, 0, attestedCredential());
    byte[] object =
        joined(
            bytes(0xa3),
            text("fmt"),
            text("none"),
            text("attStmt"),
            bytes(0xa0),
            text("authData"),
            bytes(0x58, data.length),
            data);
    return new Attestation(clientData(in, "webauthn.create", challenge), Octets.of(object));
  }

  Assertion logsIn(PasskeyChallenge challenge, UUID account, int counter) {
    return logsIn(challenge, account, counter, usual);
  }

  Assertion logsIn(PasskeyChallenge challenge, UUID account, int counter, Circumstances in) {
    byte[] data = authenticatorData(in, 0, counter, new byte[0]);
    Octets client = clientData(in, "webauthn.get", challenge);
    return new Assertion(
        credentialId, Octets.of(account), client, Octets.of(data), Octets.of(signed(data, client)));
  }

  private static Octets clientData(Circumstances in, String type, PasskeyChallenge challenge) {
    String json =
        """
        {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
        """
            .formatted(type, challenge.value().base64Url(), in.origin());
    return Octets.of(json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] authenticatorData(Circumstances in, int flags, int counter, byte[] more) {
    int all = flags | PRESENT | (in.verifiesUser() ? VERIFIED : 0);
    return joined(
        sha256(in.relyingParty().getBytes(StandardCharsets.UTF_8)),
        bytes(all),
        ByteBuffer.allocate(Integer.BYTES).putInt(counter).array(),
        more);
  }

  /** AAGUID, the id with its length, and the key as COSE has it (RFC 9052). */
  private byte[] attestedCredential() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    byte[] id = credentialId.bytes();
    return joined(
        new byte[16],
        bytes(0, id.length),
        id,
        bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
        coordinate(key.getW().getAffineX().toByteArray()),
        bytes(0x22, 0x58, 0x20),
        coordinate(key.getW().getAffineY().toByteArray()));
  }

  private byte[] signed(byte[] data, Octets client) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(joined(data, sha256(client.bytes())));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair generated() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] sha256(byte[] input) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(input);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** 32 bytes, whatever sign or zeros BigInteger wrote. */
  private static byte[] coordinate(byte[] written) {
    byte[] padded = joined(new byte[32], written);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  /** A text of CBOR, of less than 24 bytes (RFC 8949). */
  private static byte[] text(String text) {
    return joined(bytes(0x60 + text.length()), text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
