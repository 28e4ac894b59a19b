package jp.passportweb.domain.revocation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.paging.Paging;

/** Port: the revocations that the office itself wanted. */
public interface RevocationOrders {
  void add(RevocationOrder order);

  Optional<RevocationOrder> byId(UUID id);

  /** The one that waits for its second person, if any. */
  Optional<RevocationOrder> openOf(RecordId record);

  /** Those that wait for their second person, what runs out first in front. */
  List<RevocationOrder> open(int atMost);

  /** Those that are done or withdrawn, the latest order first. */
  Page closed(int page, int size);

  /** Those that follow from a problem report, the first ordered first. */
  List<RevocationOrder> ofReport(UUID report);

  /** Stores the change; returns false, and stores nothing, when the row changed meanwhile. */
  boolean update(RevocationOrder order);

  /** One page of them. */
  record Page(List<RevocationOrder> rows, int page, int size, int total) {
    public int pages() {
      return Paging.pages(total, size);
    }
  }
}
