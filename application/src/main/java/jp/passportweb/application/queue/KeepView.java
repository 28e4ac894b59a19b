package jp.passportweb.application.queue;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.queue.SavedViews;
import jp.passportweb.domain.queue.SavedViews.SavedView;

/** Keeps a list under a name of one's own, or no longer (QUE-4). */
@Assembled
public final class KeepView {
  public static final int LONGEST_NAME = 20;
  public static final int MOST = 10;

  private final SavedViews views;
  private final Operators operators;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public KeepView(
      SavedViews views,
      Operators operators,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.views = views;
    this.operators = operators;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    KEPT,
    REMOVED,
    UNNAMED,
    TOO_LONG,
    TOO_MANY
  }

  /** One of the same name gives way. */
  public Outcome keep(OperatorId operator, String typed, String query) {
    String name = JapaneseText.normalized(typed.replaceAll("\\p{C}", ""));
    if (name.isEmpty()) {
      return Outcome.UNNAMED;
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Outcome.TOO_LONG;
    }
    return transactions.run(() -> {
      Optional<String> before = query(operator, name);
      if (before.isEmpty() && views.of(operator).size() >= MOST) {
        return Outcome.TOO_MANY;
      }
      if (!before.equals(Optional.of(query))) {
        views.save(operator, new SavedView(name, query));
        note(operator, "operator.view-kept", name, before.orElse(""), query);
      }
      return Outcome.KEPT;
    });
  }

  public Outcome remove(OperatorId operator, String name) {
    transactions.run(() -> {
      Optional<String> before = query(operator, name);
      views.remove(operator, name);
      before.ifPresent(query -> note(operator, "operator.view-removed", name, query, ""));
    });
    return Outcome.REMOVED;
  }

  private Optional<String> query(OperatorId operator, String name) {
    return views.of(operator).stream()
        .filter(view -> view.name().equals(name))
        .map(SavedView::query)
        .findFirst();
  }

  private void note(OperatorId who, String act, String name, String before, String after) {
    operators
        .byId(who)
        .map(operator -> "operator:" + operator.loginName())
        .ifPresent(actor ->
            audit.append(
                new AuditEvent(
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    actor,
                    act,
                    actor,
                    new FactChange("query", before, after).with(Map.of("name", name)))));
  }
}
