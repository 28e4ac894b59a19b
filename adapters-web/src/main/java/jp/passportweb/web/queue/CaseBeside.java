package jp.passportweb.web.queue;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import jp.passportweb.application.queue.LookAtCase;
import jp.passportweb.application.queue.PlaceInQueue;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.queue.Lookers.Looker;
import jp.passportweb.web.page.Cookies;
import org.jspecify.annotations.Nullable;

/** What stands beside a case: its neighbours in the list it was opened from, and who else looks. */
@Singleton
public final class CaseBeside {
  private final PlaceInQueue placeInQueue;
  private final LookAtCase lookAtCase;
  private final Cookies cookies;

  CaseBeside(PlaceInQueue placeInQueue, LookAtCase lookAtCase, Cookies cookies) {
    this.placeInQueue = placeInQueue;
    this.lookAtCase = lookAtCase;
    this.cookies = cookies;
  }

  /**
   * What stands there.
   *
   * @param list the address of the list
   */
  public record Beside(
      RecordId record, PlaceInQueue.Neighbours neighbours, String list, List<Looker> lookers) {
    public @Nullable String previous() {
      return address(neighbours.previous());
    }

    public @Nullable String next() {
      return address(neighbours.next());
    }

    /** Where the page says that somebody is looking. */
    public String looking() {
      return address(record) + "/looking";
    }

    private static @Nullable String address(@Nullable RecordId record) {
      return record == null ? null : "/office/records/" + record.value();
    }
  }

  /** Says as well that this person is looking. */
  public Beside of(HttpRequest<?> request, Operator operator, RecordId record) {
    QueueQuery list = QueueCookie.read(cookies, request);
    return new Beside(
        record,
        placeInQueue.of(record, list.filter(), operator),
        list.address(),
        lookAtCase.look(record, operator.id()));
  }
}
