package jp.passportweb.application.request.draft;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.domain.request.draft.TypedContent;

/**
 * A holder's drafts whose time is not over, with what their base says by now (APP-5). Within the
 * transaction of whoever asks.
 */
@Assembled
public final class KeptDrafts {
  private final Drafts drafts;
  private final ApplicationRecords records;
  private final InstantSource clock;

  public KeptDrafts(Drafts drafts, ApplicationRecords records, InstantSource clock) {
    this.drafts = drafts;
    this.records = records;
    this.clock = clock;
  }

  /** The draft as it is stored: a page that is posted was made from it, or from an earlier one. */
  public Optional<Draft> stored(DraftId id, String holder) {
    return drafts
        .byId(id)
        .filter(draft -> draft.holder().equals(holder))
        .filter(draft -> draft.isKeptAt(clock.instant()));
  }

  /** The draft with what its base says by now, and stored so. */
  public Optional<Draft> current(DraftId id, String holder) {
    return stored(id, holder).map(this::current);
  }

  /** As above, of one that was read just now. */
  public Draft current(Draft draft) {
    if (draft.isSubmitted() || draft.filled().isEmpty()) {
      return draft;
    }
    Draft rebased =
        Optional.ofNullable(draft.base())
            .flatMap(records::byId)
            .map(base -> draft.rebased(saysNow(base, draft.type())))
            .orElse(draft);
    return rebased.saysAs(draft) || !drafts.update(rebased)
        ? draft
        : drafts.byId(draft.id()).orElse(draft);
  }

  /** The holder's drafts that were not submitted, last changed first. */
  public List<Draft> openOf(String holder) {
    return drafts.openOf(holder).stream().filter(draft -> draft.isKeptAt(clock.instant())).toList();
  }

  /**
   * The base as form fields, with the contacts that its contract has by now. 担当者変更 shows everybody:
   * only what is typed changes (CHG-1).
   */
  public Map<String, String> saysNow(ApplicationRecord base, RequestType type) {
    Map<String, String> fields = TypedContent.of(base.content(), records.contactsNow(base));
    return Step.allFields()
        .kept(type == RequestType.CONTACT_CHANGE ? ContactsForm.shown(fields) : fields);
  }
}
