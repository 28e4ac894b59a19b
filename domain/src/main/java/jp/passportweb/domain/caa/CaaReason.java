package jp.passportweb.domain.caa;

import java.util.List;
import jp.passportweb.domain.dns.DnsFailure;

/** Why records do not let us issue. */
public sealed interface CaaReason {
  /** Others are named. */
  record NamesOthers(List<String> issuers) implements CaaReason {
    public NamesOthers {
      issuers = List.copyOf(issuers);
    }
  }

  /** Nobody at all may issue. */
  record NamesNobody() implements CaaReason {}

  /** We are named, for other accounts (RFC 8657 3). */
  record OtherAccount(List<String> uris) implements CaaReason {
    public OtherAccount {
      uris = List.copyOf(uris);
    }
  }

  /** We are named, for other ways of proving control (RFC 8657 4). */
  record OtherMethod(List<String> labels) implements CaaReason {
    public OtherMethod {
      labels = List.copyOf(labels);
    }
  }

  /** A value that does not keep to the grammar forbids. */
  record Malformed(String value) implements CaaReason {}

  /** Only who knows the tag may issue. */
  record UnknownCriticalTag(String tag) implements CaaReason {}

  /** Nobody knows what the holder wants, and the failure is none that may be forgiven. */
  record LookUpFailed(DnsFailure failure) implements CaaReason {}
}
