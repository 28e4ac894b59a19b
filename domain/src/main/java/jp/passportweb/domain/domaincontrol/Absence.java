package jp.passportweb.domain.domaincontrol;

import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;

/** What an answer tells that does not hold the evidence (DCV-4, DNS-1). */
final class Absence {
  private Absence() {}

  static DnsDiagnosis of(DnsAnswer<String> answer) {
    return switch (answer) {
      case DnsAnswer.Found<String> found ->
          new DnsDiagnosis.OtherValue(
              found.owner(),
              found.records(),
              found.timeToLive(),
              found.records().stream().anyMatch(RandomValue::isLike));
      case DnsAnswer.NoRecords<String> none -> nothing(none, true);
      case DnsAnswer.NoSuchName<String> none -> nothing(none, false);
      case DnsAnswer.Failed<String>(String asked, _, DnsFailure failure) ->
          failure.kind() == DnsFailure.Kind.BOGUS
              ? new DnsDiagnosis.BrokenSignatures(asked, failure)
              : new DnsDiagnosis.NoAnswer(asked, failure);
    };
  }

  private static DnsDiagnosis nothing(DnsAnswer<String> answer, boolean nameExists) {
    return answer.aliases().isEmpty()
        ? new DnsDiagnosis.NothingThere(answer.asked(), nameExists)
        : new DnsDiagnosis.AliasInTheWay(answer.asked(), answer.aliases());
  }
}
