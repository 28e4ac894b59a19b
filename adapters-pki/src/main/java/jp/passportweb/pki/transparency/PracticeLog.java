package jp.passportweb.pki.transparency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.LogState;
import jp.passportweb.domain.transparency.Shard;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * A small log that looks at what it is given as a real one does, and signs; it keeps nothing, and
 * no browser knows it.
 */
final class PracticeLog {
  private static final byte LEAF_INDEX = 0;
  private static final int INDEX_BYTES = 5;

  private final PracticeKey key;
  private final LogKind kind;
  private final TransparencyLog described;
  private final SubmittedChain judge;
  private final InstantSource clock;
  private final AtomicLong entries = new AtomicLong();

  /**
   * Opens a log.
   *
   * @param seed of its key: the same name and seed are the same log
   * @param address where it is reached, if it is
   * @param roots what its chains must lead to
   */
  PracticeLog(
      String name,
      String operator,
      LogKind kind,
      byte[] seed,
      URI address,
      List<Der> roots,
      InstantSource clock) {
    this.key = PracticeKey.of(digest(name, seed));
    this.kind = kind;
    this.described =
        new TransparencyLog(
            name, operator, key.publicKey(), address, kind, LogState.USABLE, Shard.ALL);
    this.judge = new SubmittedChain(roots);
    this.clock = clock;
  }

  /** As a log list says it. */
  TransparencyLog described() {
    return described;
  }

  /** add-pre-chain: the precertificate, then what is above it. */
  LogAnswer addPreChain(List<Der> chain) {
    Optional<String> refusal = judge.refusal(chain, true);
    return refusal.isPresent()
        ? new LogAnswer.Silent(described.id(), refusal.get())
        : new LogAnswer.Promised(sign(chain.getFirst(), chain.get(1)));
  }

  /** add-chain: whether it takes the certificate. */
  boolean addChain(List<Der> chain) {
    return judge.refusal(chain, false).isEmpty();
  }

  private SignedTimestamp sign(Der precertificate, Der issuer) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    byte[] extensions = extensions();
    Der content =
        SignedPart.without(
            Certificate.getInstance(precertificate.bytes()).getTBSCertificate(),
            EmbeddedPrecertification.POISON);
    byte[] signed =
        TimestampBytes.signed(at, content, Certificate.getInstance(issuer.bytes()), extensions);
    return new SignedTimestamp(
        described.id(),
        at,
        HexFormat.of().formatHex(extensions),
        HexFormat.of().formatHex(LogSignature.ecdsa(OwnKeys.sign(key.signer(), signed))));
  }

  /** Of a static log the entry's index (C2SP static-ct-api). */
  private byte[] extensions() {
    return switch (kind) {
      case RFC_6962 -> new byte[0];
      case STATIC_CT ->
          new TlsBytes()
              .number(LEAF_INDEX, 1)
              .vector(new TlsBytes().number(entries.getAndIncrement(), INDEX_BYTES).all(), 2)
              .all();
    };
  }

  private static byte[] digest(String name, byte[] seed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      return digest.digest(seed);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
