package jp.passportweb.bootstrap.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/**
 * The jobs of an installation. Of all its nodes one does each round, and another takes over what a
 * node that was killed had begun. When a round is due is reckoned by the machine's own clock, so
 * that the same database may be started with another clock offset; what a round does is not.
 */
final class SharedWorkers implements AutoCloseable {
  private static final int THREADS = 2;
  private static final Duration POLL_AT_LEAST_EVERY = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int HEARTBEATS_MISSED_WHEN_DEAD = 4;
  private static final Duration LAST_ROUND_MAY_TAKE = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  SharedWorkers(DataSource pool, List<Job> jobs) {
    scheduler =
        Scheduler.create(pool)
            .startTasks(jobs.stream().map(SharedWorkers::task).toList())
            .threads(THREADS)
            .pollingInterval(pollEvery(jobs))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED_WHEN_DEAD)
            .shutdownMaxWait(LAST_ROUND_MAY_TAKE)
            .build();
  }

  void start() {
    scheduler.start();
  }

  /** Takes nothing new, and waits for the rounds that are under way. */
  @Override
  public void close() {
    scheduler.stop();
  }

  /** A round that fails is logged, and the next one comes when it would have come. */
  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .onFailureReschedule()
        .onDeadExecutionRevive()
        .execute((_, _) -> job.work().run());
  }

  private static Duration pollEvery(List<Job> jobs) {
    return jobs.stream()
        .map(Job::every)
        .filter(every -> every.compareTo(POLL_AT_LEAST_EVERY) < 0)
        .min(Comparator.naturalOrder())
        .orElse(POLL_AT_LEAST_EVERY);
  }
}
