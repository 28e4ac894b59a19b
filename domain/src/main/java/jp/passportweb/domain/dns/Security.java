package jp.passportweb.domain.dns;

/** What DNSSEC says of the zone that an answer comes from (DNS-1, RFC 4035 4.3). */
public enum Security {
  /** A chain of signatures reaches from a trust anchor to the answer. */
  SECURE,

  /** It is proven that the zone is not signed, or not below a signed one. */
  INSECURE,

  /** Neither is proven: the signatures are wrong, or nobody looked at them. */
  UNPROVEN
}
