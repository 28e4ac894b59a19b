package jp.passportweb.pki.signingrequest;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.keylist.InMemoryKeyLists;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.pki.names.GuavaPublicSuffixes;

/** The examination as bootstrap wires it, with a list of blocked keys in memory. */
public final class Examination {
  private static final CertifiableNames NAMES =
      new CertifiableNames(new GuavaPublicSuffixes(), NamePolicy.EVALUATION);
  private static final BlockedKeysInMemory BLOCKED = new BlockedKeysInMemory();

  private Examination() {}

  /** Examines bytes for a service that offers wildcards. */
  public static SigningRequestExamination of(byte[] submitted) {
    return with(KeyPolicy.STRICT).examine(SubmittedSigningRequest.ofBytes(submitted), true);
  }

  static ExamineSigningRequest with(KeyPolicy policy) {
    return new ExamineSigningRequest(
        new BouncyCastleSigningRequestReader(),
        NAMES,
        new KnownKeys(BLOCKED, new InMemoryKeyLists()),
        policy);
  }

  static void block(SpkiHash key) {
    BLOCKED.block(key, "test", Instant.EPOCH);
  }

  private static final class BlockedKeysInMemory implements BlockedKeys {
    private final Set<SpkiHash> keys = new HashSet<>();

    @Override
    public boolean contains(SpkiHash key) {
      return keys.contains(key);
    }

    @Override
    public void block(SpkiHash key, String reason, Instant at) {
      keys.add(key);
    }
  }
}
