package jp.passportweb.network.perspective;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.PerspectiveId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request in, and sees to its answer: so many at once, so long each. */
final class CheckDesk {
  private static final Logger LOG = LoggerFactory.getLogger(CheckDesk.class);

  private final ServerSettings settings;
  private final Semaphore places;
  private final Inspection inspection;
  private final AnswerWriter writer;
  private final InstantSource clock;

  CheckDesk(ServerSettings settings, PerspectiveId here, Observer observer, InstantSource clock) {
    this.settings = settings;
    this.places = new Semaphore(settings.atOnce());
    this.inspection = new Inspection(observer);
    this.writer = new AnswerWriter(here);
    this.clock = clock;
  }

  Reply reply(byte[] body) {
    Instant now = clock.instant();
    try {
      MpicRequest request = new RequestReader(now).read(body);
      return places.tryAcquire()
          ? look(request, now)
          : Reply.refusal(429, "too many checks at once").with("Retry-After", "1");
    } catch (NotSpoken e) {
      return Reply.refusal(400, String.valueOf(e.getMessage()));
    }
  }

  /** A place is taken until the look has really ended, even if nobody waits for it any longer. */
  private Reply look(MpicRequest request, Instant now) {
    FutureTask<CheckAnswer> look =
        new FutureTask<>(() -> {
          try {
            return inspection.answer(request.check(), now);
          } finally {
            places.release();
          }
        });
    Thread looking = Thread.ofVirtual().name("check").start(look);
    try {
      CheckAnswer seen = look.get(settings.longest().toMillis(), TimeUnit.MILLISECONDS);
      return Reply.answer(writer.write(request, seen, now));
    } catch (TimeoutException e) {
      looking.interrupt();
      return Reply.refusal(503, "the check took too long");
    } catch (InterruptedException e) {
      looking.interrupt();
      Thread.currentThread().interrupt();
      return Reply.refusal(503, "the perspective ends");
    } catch (ExecutionException e) {
      LOG.warn("a check failed", e.getCause());
      return Reply.refusal(500, "the check failed");
    }
  }
}
