package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.List;

/** Why a persistent TXT record does not prove control (BR 3.2.2.4.22). */
public sealed interface PersistentDiagnosis extends Diagnosis {
  /** A record that does not keep to the grammar, lacks the account, or says something twice. */
  record MalformedRecord(String at, String seen) implements PersistentDiagnosis {}

  /** Records for other authorities only. */
  record OtherIssuers(String at, List<String> issuers) implements PersistentDiagnosis {
    public OtherIssuers {
      issuers = List.copyOf(issuers);
    }
  }

  /** For another account. */
  record OtherAccount(String at, String uri, String expected) implements PersistentDiagnosis {}

  /** Its holder let it end. */
  record Ended(String at, Instant until) implements PersistentDiagnosis {}

  /** It is for the name alone, and a wildcard or a name below is asked for. */
  record NameAlone(String at) implements PersistentDiagnosis {}
}
