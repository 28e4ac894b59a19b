package jp.passportweb.network.dns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.xbill.DNS.DClass;
import org.xbill.DNS.DNSKEYRecord;
import org.xbill.DNS.DNSSEC;
import org.xbill.DNS.DNSSEC.DNSSECException;
import org.xbill.DNS.DSRecord;
import org.xbill.DNS.NSECRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.RRset;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** A zone of a test, with or without signatures. */
public final class SmallZone {
  private static final long TTL = 300;

  private final Name origin;
  private final boolean signed;
  private final Instant now;
  private final KeyPair keys = keyPair();
  private final NavigableMap<Name, NavigableMap<Integer, RRset>> sets = new TreeMap<>();

  /**
   * @param lines records: name, type and data, such as {@code www A 192.0.2.1}; names below the
   *     origin, {@code @} for itself
   */
  private SmallZone(String origin, boolean signed, Instant now, List<String> lines) {
    this.origin = name(origin, Name.root);
    this.signed = signed;
    this.now = now;
    add("@ SOA ns.example.net. admin.example.net. 1 3600 600 86400 60");
    add("@ NS ns.example.net.");
    lines.forEach(this::add);
    if (signed) {
      put(key());
      sign();
    }
  }

  public static SmallZone signed(String origin, Instant now, String... lines) {
    return new SmallZone(origin, true, now, List.of(lines));
  }

  static SmallZone unsigned(String origin, String... lines) {
    return new SmallZone(origin, false, Instant.EPOCH, List.of(lines));
  }

  Name origin() {
    return origin;
  }

  /** What its parent says of its key, and what can be a trust anchor. */
  public String ds() {
    return origin.equals(Name.root)
        ? ". IN DS " + dsRecord().rdataToString()
        : label() + " DS " + dsRecord().rdataToString();
  }

  private DSRecord dsRecord() {
    return new DSRecord(origin, DClass.IN, TTL, DNSSEC.Digest.SHA256, key());
  }

  /** What stands before its parent's name. */
  public String label() {
    return origin.getLabelString(0);
  }

  /** Puts other data under the signatures that are there. */
  public SmallZone tampered(String line) {
    Record changed = read(line);
    RRset before = sets.get(changed.getName()).get(changed.getType());
    RRset after = new RRset(changed);
    before.sigs().forEach(after::addRR);
    sets.get(changed.getName()).put(changed.getType(), after);
    return this;
  }

  Optional<RRset> find(Name name, int type) {
    return Optional.ofNullable(sets.get(name)).map(types -> types.get(type));
  }

  boolean exists(Name name) {
    return sets.keySet().stream().anyMatch(known -> known.subdomain(name));
  }

  /** What proves that there is no such record, or no such name. */
  List<RRset> denial(Name name) {
    List<RRset> denial = new ArrayList<>(find(origin, Type.SOA).stream().toList());
    if (signed) {
      denial.addAll(nsecAtOrBefore(name));
      if (!exists(name)) {
        denial.addAll(nsecAtOrBefore(name("*", origin)));
      }
    }
    return denial.stream().distinct().toList();
  }

  private List<RRset> nsecAtOrBefore(Name name) {
    return find(sets.floorKey(name), Type.NSEC).stream().toList();
  }

  private void add(String line) {
    put(read(line));
  }

  private Record read(String line) {
    String[] parts = line.split(" ", 3);
    try {
      return Record.fromString(
          parts[0].equals("@") ? origin : name(parts[0], origin),
          Type.value(parts[1]),
          DClass.IN,
          TTL,
          parts[2],
          origin);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private void put(Record added) {
    sets.computeIfAbsent(added.getName(), _ -> new TreeMap<>())
        .computeIfAbsent(added.getType(), _ -> new RRset())
        .addRR(added);
  }

  private void sign() {
    for (Name name : List.copyOf(sets.navigableKeySet())) {
      Name next = Optional.ofNullable(sets.higherKey(name)).orElse(origin);
      List<Integer> types = new ArrayList<>(sets.get(name).keySet());
      types.add(Type.NSEC);
      types.add(Type.RRSIG);
      put(
          new NSECRecord(
              name, DClass.IN, TTL, next, types.stream().mapToInt(Integer::intValue).toArray()));
      sets.get(name).values().forEach(this::sign);
    }
  }

  /** The names of other servers are not signed by who delegates to them. */
  private void sign(RRset set) {
    boolean delegation = set.getType() == Type.NS && !set.getName().equals(origin);
    if (!delegation) {
      try {
        set.addRR(
            DNSSEC.sign(
                set,
                key(),
                keys.getPrivate(),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(7))));
      } catch (DNSSECException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private DNSKEYRecord key() {
    try {
      return new DNSKEYRecord(
          origin,
          DClass.IN,
          TTL,
          DNSKEYRecord.Flags.ZONE_KEY | DNSKEYRecord.Flags.SEP_KEY,
          DNSKEYRecord.Protocol.DNSSEC,
          DNSSEC.Algorithm.ECDSAP256SHA256,
          keys.getPublic());
    } catch (DNSSECException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Name name(String text, Name origin) {
    return Name.fromConstantString(
        text.endsWith(".") ? text : text + (origin.equals(Name.root) ? "." : "." + origin));
  }
}
