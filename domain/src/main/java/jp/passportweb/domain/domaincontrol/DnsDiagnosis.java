package jp.passportweb.domain.domaincontrol;

import java.time.Duration;
import java.util.List;
import jp.passportweb.domain.dns.DnsFailure;

/** Why the DNS does not show the evidence (DCV-4). */
public sealed interface DnsDiagnosis extends Diagnosis {
  /**
   * No record.
   *
   * @param nameExists whether at least the name is there
   */
  record NothingThere(String at, boolean nameExists) implements DnsDiagnosis {}

  /**
   * The right value at a name where it proves nothing, such as with the zone's name twice.
   *
   * @param expected where it should stand
   */
  record WrongPlace(String foundAt, String expected) implements DnsDiagnosis {}

  /**
   * Other records than the one that was asked for.
   *
   * @param timeToLive how long others may still keep what was seen
   * @param likeOurs whether one looks like a value of an earlier request
   */
  record OtherValue(String at, List<String> seen, Duration timeToLive, boolean likeOurs)
      implements DnsDiagnosis {
    public OtherValue {
      seen = List.copyOf(seen);
    }
  }

  /**
   * An alias leads to where nothing stands.
   *
   * @param aliases where it leads, in this order
   */
  record AliasInTheWay(String at, List<String> aliases) implements DnsDiagnosis {
    public AliasInTheWay {
      aliases = List.copyOf(aliases);
    }
  }

  /** The signatures of the zone do not hold: nothing from there proves anything (DNS-1). */
  record BrokenSignatures(String at, DnsFailure failure) implements DnsDiagnosis {}

  /** No usable answer for another reason, or none in time. */
  record NoAnswer(String at, DnsFailure failure) implements DnsDiagnosis {}
}
