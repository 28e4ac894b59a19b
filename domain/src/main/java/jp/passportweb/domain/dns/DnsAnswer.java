package jp.passportweb.domain.dns;

import java.time.Duration;
import java.util.List;

/**
 * What was heard of the records of one type at one name. Names are in lower case, without the last
 * full stop.
 *
 * @param <R> a record: its text for TXT, the address for A and AAAA
 */
public sealed interface DnsAnswer<R> {
  /** The name that was asked for. */
  String asked();

  /** The names that CNAME led to, in this order (RFC 1034 3.6.2); none as a rule. */
  List<String> aliases();

  /** Whether it can be believed. */
  Security security();

  /** Where the records stand, or would: the last alias. */
  default String owner() {
    return aliases().isEmpty() ? asked() : aliases().getLast();
  }

  /**
   * Records are there.
   *
   * @param timeToLive how long others may keep them: the shortest on the way
   */
  record Found<R>(
      String asked, List<String> aliases, List<R> records, Duration timeToLive, Security security)
      implements DnsAnswer<R> {
    public Found {
      aliases = List.copyOf(aliases);
      records = List.copyOf(records);
      if (records.isEmpty()) {
        throw new IllegalArgumentException("nothing is found at " + asked);
      }
    }
  }

  /** The name is there, without a record of the type. */
  record NoRecords<R>(String asked, List<String> aliases, Security security)
      implements DnsAnswer<R> {
    public NoRecords {
      aliases = List.copyOf(aliases);
    }
  }

  /** There is no such name (NXDOMAIN). */
  record NoSuchName<R>(String asked, List<String> aliases, Security security)
      implements DnsAnswer<R> {
    public NoSuchName {
      aliases = List.copyOf(aliases);
    }
  }

  /** Nobody knows. */
  record Failed<R>(String asked, List<String> aliases, DnsFailure failure) implements DnsAnswer<R> {
    public Failed {
      aliases = List.copyOf(aliases);
    }

    @Override
    public Security security() {
      return failure.zone();
    }
  }
}
