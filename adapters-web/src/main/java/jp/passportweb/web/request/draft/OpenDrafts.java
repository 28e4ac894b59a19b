package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;

/** 入力途中のお申込 that a reader can go on with (APP-5). */
@Singleton
public final class OpenDrafts {
  private final Drafts drafts;
  private final Transactions transactions;
  private final DraftDesk desk;

  OpenDrafts(Drafts drafts, Transactions transactions, DraftDesk desk) {
    this.drafts = drafts;
    this.transactions = transactions;
    this.desk = desk;
  }

  /** One of them, and the step where it goes on. */
  public record OpenDraft(Chosen chosen, Step step) {
    public String path() {
      return chosen.path(step);
    }

    /** Where it is thrown away. */
    public String discard() {
      return path().replaceFirst("[^/]+$", "discard");
    }
  }

  /** The account's, or the browser's. */
  public List<OpenDraft> of(HttpRequest<?> request) {
    String holder = desk.holder(request);
    return transactions.run(() -> drafts.openOf(holder).stream().map(this::open).toList());
  }

  private OpenDraft open(Draft draft) {
    return new OpenDraft(Chosen.of(draft, desk.reading()), desk.reading().firstIncomplete(draft));
  }
}
