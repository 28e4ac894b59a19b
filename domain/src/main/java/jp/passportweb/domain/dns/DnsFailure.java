package jp.passportweb.domain.dns;

/**
 * Why a question to the DNS got no usable answer.
 *
 * @param outside whether the cause lies outside of our own network
 * @param retried whether the question was asked once more at least
 * @param zone what is proven of the zone that was asked for, in spite of the failure
 * @param detail the resolver's own words, for the office and the trail; empty where it has none
 */
public record DnsFailure(
    Kind kind, boolean outside, boolean retried, Security zone, String detail) {

  /** What went wrong. */
  public enum Kind {
    /** The answer came, and its signatures do not hold (RFC 4035 4.3, bogus). */
    BOGUS,

    /** SERVFAIL of a server, whatever the cause. */
    SERVER_FAILURE,

    /** A server does not want to answer, or does not know how. */
    REFUSED,

    /** Nothing came in time. */
    TIMED_OUT,

    /** No way to the resolver. */
    UNREACHABLE,

    /** Aliases that lead back to themselves. */
    ALIAS_LOOP,

    /** More aliases one after the other than are followed. */
    TOO_MANY_ALIASES,

    /** More records, or longer ones, than are read. */
    TOO_LARGE,

    /** What came is no answer to the question. */
    MALFORMED
  }
}
