package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.application.request.draft.DraftReading;
import jp.passportweb.application.request.draft.ListDrafts;
import jp.passportweb.domain.request.draft.Step;

/** 入力途中のお申込 that a reader can go on with (APP-5). */
@Singleton
public final class OpenDrafts {
  private final ListDrafts listDrafts;
  private final DraftDesk desk;

  OpenDrafts(ListDrafts listDrafts, DraftDesk desk) {
    this.listDrafts = listDrafts;
    this.desk = desk;
  }

  /** One of them, and the step where it goes on. */
  public record OpenDraft(Chosen chosen, Step step) {
    static OpenDraft of(DraftReading reading) {
      return new OpenDraft(Chosen.of(reading), reading.firstIncomplete());
    }

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
    return listDrafts.of(desk.holder(request)).stream().map(OpenDraft::of).toList();
  }
}
