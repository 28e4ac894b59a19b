package jp.passportweb.application.certificate;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.AuthorityKeyring;
import jp.passportweb.domain.certificate.AuthorityStart;
import jp.passportweb.domain.certificate.AuthorityStartRules;
import jp.passportweb.domain.certificate.KnownAuthorities;
import jp.passportweb.domain.certificate.KnownAuthority;
import jp.passportweb.domain.numbering.GivenNumbers;
import jp.passportweb.domain.numbering.Series;

/**
 * At a start, holds the keys that are here to the authorities that the database knows (NOD-2). Only
 * authorities that nobody knows yet are made, by one node at a time; the others find them known.
 * Opens its own transaction.
 */
public final class OpenAuthorities {
  private final KnownAuthorities known;
  private final AuthorityKeyring keyring;
  private final GivenNumbers given;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public OpenAuthorities(
      KnownAuthorities known,
      AuthorityKeyring keyring,
      GivenNumbers given,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.known = known;
    this.keyring = keyring;
    this.given = given;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Makes and registers what is to be, where the keys fit; else changes nothing. */
  public AuthorityStart open() {
    return transactions.run(() -> {
      known.lock();
      AuthorityStart start = AuthorityStartRules.check(known.known(), keyring, used(given));
      if (start instanceof AuthorityStart.Fitting) {
        register(keyring.complete());
      }
      return start;
    });
  }

  /** Whether numbers were given out beside the keys. */
  public static boolean used(GivenNumbers given) {
    return Stream.of(Series.values()).anyMatch(series -> given.highest(series) > 0);
  }

  private void register(List<KnownAuthority> all) {
    List<KnownAuthority> registered = known.known().registered();
    all.stream()
        .filter(authority -> !registered.contains(authority))
        .forEach(authority -> {
          known.add(authority);
          audit.append(
              new AuditEvent(
                  clock.instant(), "system", "authority.registered", authority.name(), Map.of()));
        });
  }
}
