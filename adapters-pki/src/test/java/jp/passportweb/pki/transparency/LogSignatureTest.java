package jp.passportweb.pki.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("CT-1: signatures of logs, as they may come from anywhere")
class LogSignatureTest {
  private static final byte[] CONTENT = "what is logged".getBytes(StandardCharsets.US_ASCII);

  private static final List<Kind> KINDS = List.of(kind("EC", 256, 3), kind("RSA", 2048, 1));

  /**
   * A log's key.
   *
   * @param code of its algorithm in TLS
   */
  record Kind(String name, int code, KeyPair key) {
    @Override
    public String toString() {
      return name;
    }

    byte[] signature() {
      try {
        Signature signature =
            Signature.getInstance(name.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(CONTENT);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    byte[] written(byte[] signature) {
      return new TlsBytes().number(4, 1).number(code, 1).vector(signature, 2).all();
    }

    boolean verifies(byte[] written) {
      return LogSignature.verifies(written, CONTENT, Der.of(key.getPublic().getEncoded()));
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  @DisplayName("RFC 6962 2.1.4: what the JDK signed with the log's key counts")
  void good(Kind kind) {
    assertThat(kind.verifies(kind.written(kind.signature()))).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("bent")
  @DisplayName("whatever else stands there counts for nothing, and stops nothing")
  void bent(Kind kind, String what, UnaryOperator<byte[]> bent) {
    assertThat(kind.verifies(kind.written(bent.apply(kind.signature())))).isFalse();
  }

  static Stream<Arguments> bent() {
    return KINDS.stream()
        .flatMap(kind ->
            Stream.of(
                made(kind, "empty", _ -> new byte[0]),
                made(kind, "one byte", _ -> new byte[1]),
                made(kind, "cut", good -> Arrays.copyOf(good, good.length - 1)),
                made(kind, "a byte behind it", good -> Arrays.copyOf(good, good.length + 1)),
                made(kind, "nothing but zeros", good -> new byte[good.length]),
                made(kind, "numbers of zero", _ -> hex("3006020100020100")),
                made(kind, "numbers below zero", _ -> hex("30060201ff0201ff")),
                made(kind, "as long as can be written", _ -> new byte[0xffff]),
                made(kind, "a length in two octets", LogSignatureTest::withLongLength)));
  }

  private static Kind kind(String algorithm, int bits, int code) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return new Kind(algorithm, code, generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Arguments made(Kind kind, String what, UnaryOperator<byte[]> bent) {
    return Arguments.of(kind, what, bent);
  }

  private static byte[] withLongLength(byte[] good) {
    byte[] written = new byte[good.length + 1];
    System.arraycopy(good, 1, written, 2, good.length - 1);
    written[0] = good[0];
    written[1] = (byte) 0x81;
    return written;
  }

  private static byte[] hex(String bytes) {
    return HexFormat.of().parseHex(bytes);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  @DisplayName("RFC 5246 4.7: nor what is not written as its algorithm and length say")
  void written(Kind kind) {
    byte[] good = kind.written(kind.signature());
    byte[] otherHash = good.clone();
    otherHash[0]++;
    byte[] otherAlgorithm = good.clone();
    otherAlgorithm[1] = 2;
    assertThat(
            Stream.of(
                otherHash,
                otherAlgorithm,
                new byte[0],
                new byte[3],
                new byte[4],
                Arrays.copyOf(good, good.length - 1),
                Arrays.copyOf(good, good.length + 1),
                new byte[70_000]))
        .noneMatch(kind::verifies);
  }
}
