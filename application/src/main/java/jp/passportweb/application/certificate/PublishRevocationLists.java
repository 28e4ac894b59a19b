package jp.passportweb.application.certificate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.RevocationList;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.RevocationListHead;
import jp.passportweb.domain.certificate.RevocationListLinter;
import jp.passportweb.domain.certificate.RevocationListRules;
import jp.passportweb.domain.certificate.RevocationListSigner;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Publishes the CRL of every authority that is due: the root's, which is on its authorities, and
 * theirs, which are on subscribers (REQUIREMENTS §6.6). A list says its predecessor's entries again
 * and what has come since; once a day it is made of all that is stored. Signing is outside of
 * transactions; of several nodes that would follow the same list one publishes, and the others
 * leave it at that. What breaks a rule is not published (LINT-1): the list before it stays. Opens
 * its own transactions.
 */
@Assembled
public final class PublishRevocationLists {
  private final CertificateAuthority authority;
  private final RevocationListSigner signer;
  private final RevocationListLinter linter;
  private final Revocations revocations;
  private final RevocationLists lists;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  public PublishRevocationLists(
      CertificateAuthority authority,
      RevocationListSigner signer,
      RevocationListLinter linter,
      Revocations revocations,
      RevocationLists lists,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.authority = authority;
    this.signer = signer;
    this.linter = linter;
    this.revocations = revocations;
    this.lists = lists;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Publishes what is due and returns how many lists were. One that fails does not keep the others
   * from being published; its exception is thrown at the end.
   */
  public int publishDue() {
    List<String> names = authority.all().stream().map(AuthorityCertificate::name).toList();
    return OneByOne.count(names, this::publish);
  }

  /** The authorities whose last list was refused on this node. */
  public List<String> refused() {
    return refused.stream().sorted().toList();
  }

  private boolean publish(String name) {
    Optional<Due> due = transactions.run(() -> due(name, clock.instant()));
    if (due.isEmpty()) {
      return false;
    }
    Der signed = signer.sign(due.get().content());
    refuseBroken(name, signed);
    return transactions.run(() -> store(due.get(), signed));
  }

  private void refuseBroken(String name, Der signed) {
    List<LintFinding> broken = linter.lint(signed).stream().filter(LintFinding::stops).toList();
    if (broken.isEmpty()) {
      refused.remove(name);
    } else {
      refused.add(name);
      throw new IllegalStateException(
          "the list of %s is not published: %s"
              .formatted(
                  name, broken.stream().map(LintFinding::line).collect(Collectors.joining("; "))));
    }
  }

  /**
   * A list to be signed.
   *
   * @param upTo the changes that it says
   * @param madeAnew as in {@link RevocationListHead}
   */
  private record Due(RevocationListContent content, long upTo, Instant madeAnew) {}

  private Optional<Due> due(String name, Instant now) {
    Optional<RevocationListHead> latest = lists.head(name);
    if (!RevocationListRules.isDue(latest, revocations.awaitList(name), now)) {
      return Optional.empty();
    }
    long upTo = revocations.changes();
    boolean anew = RevocationListRules.isMadeAnew(latest, now);
    Instant thisUpdate = RevocationListRules.thisUpdate(now);
    RevocationListContent content =
        new RevocationListContent(
            name,
            RevocationListRules.nextNumber(latest, now),
            RevocationListRules.previousNumber(latest),
            thisUpdate,
            RevocationListRules.nextUpdate(thisUpdate),
            anew ? Optional.empty() : lists.latest(name).map(RevocationList::list),
            anew
                ? revocations.toList(name, RevocationListRules.listedFrom(latest, now))
                : revocations.awaiting(name));
    return Optional.of(new Due(content, upTo, anew ? thisUpdate : latest.get().madeAnew()));
  }

  private boolean store(Due due, Der signed) {
    RevocationListContent content = due.content();
    boolean first =
        lists.add(
            new RevocationList(
                content.authority(),
                content.number(),
                content.previous(),
                content.thisUpdate(),
                content.nextUpdate(),
                due.madeAnew(),
                signed));
    if (first) {
      revocations.listed(content.authority(), due.upTo());
      audit.append(
          new AuditEvent(
              content.thisUpdate(),
              "system",
              "revocation-list.published",
              content.authority(),
              Map.of(
                  "number",
                  Long.toString(content.number()),
                  content.follows().isEmpty() ? "entries" : "added",
                  Integer.toString(content.entries().size()))));
    }
    return first;
  }
}
