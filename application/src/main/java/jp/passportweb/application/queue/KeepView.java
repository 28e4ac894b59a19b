package jp.passportweb.application.queue;

import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.queue.SavedViews;
import jp.passportweb.domain.queue.SavedViews.SavedView;

/** Keeps a list under a name of one's own, or no longer (QUE-4). */
@Assembled
public final class KeepView {
  public static final int LONGEST_NAME = 20;
  public static final int MOST = 10;

  private final SavedViews views;
  private final Transactions transactions;

  public KeepView(SavedViews views, Transactions transactions) {
    this.views = views;
    this.transactions = transactions;
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
      List<SavedView> kept = views.of(operator);
      if (kept.size() >= MOST && kept.stream().noneMatch(view -> view.name().equals(name))) {
        return Outcome.TOO_MANY;
      }
      views.save(operator, new SavedView(name, query));
      return Outcome.KEPT;
    });
  }

  public Outcome remove(OperatorId operator, String name) {
    transactions.run(() -> views.remove(operator, name));
    return Outcome.REMOVED;
  }
}
