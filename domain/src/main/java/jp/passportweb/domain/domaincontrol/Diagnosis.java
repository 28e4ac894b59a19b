package jp.passportweb.domain.domaincontrol;

import java.time.Instant;

/**
 * What a look for evidence showed, with all that its words need; the words are made where they are
 * shown (DCV-4). Whatever of it comes from the world is bounded by who looked, and is not trusted.
 */
public sealed interface Diagnosis
    permits Diagnosis.Proven,
        Diagnosis.ValueTooOld,
        DnsDiagnosis,
        PersistentDiagnosis,
        WebDiagnosis {
  /**
   * It is there.
   *
   * @param at name or address of the page where it was seen
   */
  record Proven(String at, Authorization.Reach reach) implements Diagnosis {}

  /** The value itself proves nothing any longer: another one has to be made (DCV-3). */
  record ValueTooOld(Instant made) implements Diagnosis {}

  default boolean isProof() {
    return this instanceof Proven;
  }
}
