package jp.passportweb.application.request.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;

/** Drafts whose first update comes too late: somebody else's work is done just before it. */
public final class OvertakenDrafts implements Drafts {
  private final Drafts drafts;
  private Runnable faster;

  public OvertakenDrafts(Drafts drafts, Runnable faster) {
    this.drafts = drafts;
    this.faster = faster;
  }

  @Override
  public boolean update(Draft draft) {
    Runnable first = faster;
    faster = () -> {};
    first.run();
    return drafts.update(draft);
  }

  @Override
  public void add(Draft draft) {
    drafts.add(draft);
  }

  @Override
  public void addFrom(String origin, Draft draft) {
    drafts.addFrom(origin, draft);
  }

  @Override
  public int countOpenOf(String holder) {
    return drafts.countOpenOf(holder);
  }

  @Override
  public int countOpenFrom(String origin) {
    return drafts.countOpenFrom(origin);
  }

  @Override
  public int countBegunFrom(String origin, Instant since) {
    return drafts.countBegunFrom(origin, since);
  }

  @Override
  public Optional<Draft> byId(DraftId id) {
    return drafts.byId(id);
  }

  @Override
  public List<Draft> openOf(String holder) {
    return drafts.openOf(holder);
  }

  @Override
  public void remove(DraftId id) {
    drafts.remove(id);
  }

  @Override
  public int removeUnchangedSince(Instant before) {
    return drafts.removeUnchangedSince(before);
  }
}
