package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.PersistentRecord.Good;
import jp.passportweb.domain.domaincontrol.PersistentRecord.Malformed;

/** What persistent TXT records prove (DCV-2, DCV-4, BR 3.2.2.4.22). */
public final class PersistentRules {
  private static final String LABEL = "_validation-persist.";

  private final List<String> ourNames;

  /**
   * @param ourNames domain names that stand for us in such records, as in CAA
   */
  public PersistentRules(List<String> ourNames) {
    this.ourNames = ourNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** The name whose TXT records count. */
  public static String place(AuthorizationDomainName name) {
    return LABEL + name.text();
  }

  /** The record that a holder is told to set. */
  public String line(String accountUri, Reach reach) {
    String value = ourNames.getFirst() + "; accounturi=" + accountUri;
    return switch (reach) {
      case NAME -> value;
      case TREE -> value + "; policy=wildcard";
    };
  }

  /**
   * What was seen, as far as it proves the name or tells why not.
   *
   * @param wanted how far the proof has to go; one that goes further is told as such
   */
  public Diagnosis diagnose(DnsAnswer<String> seen, String accountUri, Reach wanted, Instant now) {
    if (!(seen instanceof DnsAnswer.Found<String> found)) {
      return Absence.of(seen);
    }
    List<Diagnosis> ofOurs =
        found.records().stream()
            .map(PersistentRecord::of)
            .filter(this::isForUs)
            .map(ours -> judge(found.owner(), ours, accountUri, wanted, now))
            .toList();
    return ofOurs.stream()
        .filter(Diagnosis::isProof)
        .findFirst()
        .orElseGet(() -> ofOurs.isEmpty() ? others(found) : ofOurs.getFirst());
  }

  private boolean isForUs(PersistentRecord seen) {
    return switch (seen) {
      case Good good -> ourNames.contains(good.issuer());
      case Malformed malformed -> ourNames.contains(malformed.issuer());
    };
  }

  private static Diagnosis judge(
      String at, PersistentRecord ours, String accountUri, Reach wanted, Instant now) {
    return switch (ours) {
      case Malformed(_, String text) -> new PersistentDiagnosis.MalformedRecord(at, text);
      case Good(_, String uri, _, _) when !uri.equals(accountUri) ->
          new PersistentDiagnosis.OtherAccount(at, uri, accountUri);
      case Good(_, _, Instant until, _) when until != null && now.isAfter(until) ->
          new PersistentDiagnosis.Ended(at, until);
      case Good good when wanted == Reach.TREE && !good.forTree() ->
          new PersistentDiagnosis.NameAlone(at);
      case Good good -> new Diagnosis.Proven(at, good.forTree() ? Reach.TREE : Reach.NAME);
    };
  }

  /** Nothing for us: for other authorities, or no record of the kind at all. */
  private static Diagnosis others(DnsAnswer.Found<String> found) {
    List<String> issuers =
        found.records().stream()
            .map(PersistentRecord::of)
            .filter(Good.class::isInstance)
            .map(record -> ((Good) record).issuer())
            .distinct()
            .toList();
    return issuers.isEmpty()
        ? Absence.of(found)
        : new PersistentDiagnosis.OtherIssuers(found.owner(), issuers);
  }
}
