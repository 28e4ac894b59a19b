package jp.passportweb.domain.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.paging.Paging;

/** Port: what was proposed, and what came of it. Never removed. */
public interface Proposals {
  void add(Proposal proposal);

  Optional<Proposal> byId(UUID id);

  /** The one of a kind about something that waits for its second person, if any. */
  Optional<Proposal> openOf(Matter.Kind kind, String subject);

  /** Those that wait for their second person, in the order of proposing. */
  List<Proposal> open(int atMost);

  /** Those that are done or withdrawn, the latest proposed first. */
  Page closed(int page, int size);

  /** Those about something, the latest proposed first. */
  List<Proposal> about(List<String> subjects, int atMost);

  /** Stores the change; returns false, and stores nothing, when the row changed meanwhile. */
  boolean update(Proposal proposal);

  /** One page of them. */
  record Page(List<Proposal> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }
}
