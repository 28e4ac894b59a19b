package jp.passportweb.network.dns;

import jp.passportweb.domain.dns.DnsFailure;
import org.xbill.DNS.Message;

/** What came back from one question. */
sealed interface Heard {
  /** An answer that can be used: records, none, or no such name. */
  record Said(Message answer) implements Heard {}

  /** None. */
  record Unsaid(DnsFailure.Kind kind, String detail) implements Heard {}
}
