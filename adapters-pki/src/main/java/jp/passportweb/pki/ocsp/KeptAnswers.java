package jp.passportweb.pki.ocsp;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.passportweb.domain.certificate.KeptStatusAnswers;
import jp.passportweb.domain.certificate.StatusAnswer;

/**
 * Signed answers by the very bytes that asked for them, as many as fit. One counts while no status
 * has changed since its maker began to read, while somebody looks whether one has, and for an hour
 * at most: far less than it would count by what it says (BR 4.9.10).
 */
public final class KeptAnswers implements KeptStatusAnswers {
  private static final int MOST = 20_000;
  private static final int LARGEST_QUESTION = 512;
  private static final Duration KEPT = Duration.ofHours(1);

  /** How long nothing has changed by the last look at what other nodes stored. */
  private static final Duration CONFIRMED = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Cache<Question, Kept> answers = CacheBuilder.newBuilder().maximumSize(MOST).build();
  private final AtomicLong state = new AtomicLong();
  private final AtomicLong changes = new AtomicLong(-1);
  private volatile Instant confirmed = Instant.EPOCH;

  private record Question(String authority, ByteBuffer request) {}

  private record Kept(StatusAnswer.Signed answer, long state) {}

  public KeptAnswers(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Optional<StatusAnswer.Signed> of(String authority, byte[] request) {
    Instant now = clock.instant();
    if (request.length > LARGEST_QUESTION || !isConfirmed(now)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            answers.getIfPresent(new Question(authority, ByteBuffer.wrap(request))))
        .filter(kept -> kept.state() == state.get())
        .map(Kept::answer)
        .filter(answer -> now.isBefore(answer.thisUpdate().plus(KEPT)))
        .filter(answer -> !now.isBefore(answer.thisUpdate()));
  }

  /** What stands before anything is read for an answer. */
  long state() {
    return state.get();
  }

  /**
   * Keeps an answer.
   *
   * @param read the state before its status was read
   */
  void keep(String authority, byte[] request, StatusAnswer.Signed answer, long read) {
    if (request.length <= LARGEST_QUESTION) {
      answers.put(
          new Question(authority, ByteBuffer.wrap(request.clone())), new Kept(answer, read));
    }
  }

  @Override
  public void forget() {
    state.incrementAndGet();
  }

  @Override
  public void confirm(long stored) {
    if (changes.getAndSet(stored) != stored) {
      forget();
    }
    confirmed = clock.instant();
  }

  private boolean isConfirmed(Instant now) {
    Instant last = confirmed;
    return !now.isBefore(last) && now.isBefore(last.plus(CONFIRMED));
  }
}
