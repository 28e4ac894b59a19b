package jp.passportweb.application.keylist;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyLists;

/** Removes an imported list: it was the wrong one, or has had its time. */
@Assembled
public final class RemoveKeyList {
  private final KeyLists lists;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemoveKeyList(
      KeyLists lists, AuditTrail audit, Transactions transactions, InstantSource clock) {
    this.lists = lists;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Removes the list of this name; false where there is none. */
  public boolean run(String name, String actor) {
    return transactions.run(() -> {
      List<KeyList> named = lists.all().stream().filter(l -> l.name().equals(name)).toList();
      for (KeyList list : named) {
        lists.remove(list.id());
        audit.append(
            new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor,
                "keylist.removed",
                "keylist:" + name,
                new FactChange("entries", Long.toString(list.entries()), "").details()));
      }
      return !named.isEmpty();
    });
  }
}
