package jp.passportweb.bootstrap.scheduling;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jp.passportweb.application.account.AnswerInquiries;
import jp.passportweb.application.certificate.PublishRevocationLists;
import jp.passportweb.application.certificate.WatchStatusChanges;
import jp.passportweb.application.retention.SweepCounters;
import jp.passportweb.bootstrap.command.CommandEnvironment;
import jp.passportweb.domain.certificate.StatusResponder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What each node does by itself, and often: its rounds may overlap those of any other node, and one
 * that is killed leaves nothing that has to be waited for (docs/adr/scheduling.md).
 */
@Singleton
@Requires(notEnv = CommandEnvironment.NAME)
final class NodeWorkers {
  private static final Logger LOG = LoggerFactory.getLogger(NodeWorkers.class);

  private final AnswerInquiries answerInquiries;
  private final SweepCounters sweepCounters;
  private final PublishRevocationLists publishRevocationLists;
  private final WatchStatusChanges watchStatusChanges;
  private final StatusResponder statusResponder;

  NodeWorkers(
      AnswerInquiries answerInquiries,
      SweepCounters sweepCounters,
      PublishRevocationLists publishRevocationLists,
      WatchStatusChanges watchStatusChanges,
      StatusResponder statusResponder) {
    this.answerInquiries = answerInquiries;
    this.sweepCounters = sweepCounters;
    this.publishRevocationLists = publishRevocationLists;
    this.watchStatusChanges = watchStatusChanges;
    this.statusResponder = statusResponder;
  }

  @Scheduled(initialDelay = "1s", fixedDelay = "${passport.workers.inquiries-every}")
  void inquiries() {
    guarded("inquiries", answerInquiries::answerWaiting);
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "1m")
  void counters() {
    guarded("counters", sweepCounters::sweep);
  }

  @Scheduled(initialDelay = "0s", fixedDelay = "${passport.workers.lists-every}")
  void revocationLists() {
    guarded("revocation lists", publishRevocationLists::publishDue);
  }

  @Scheduled(initialDelay = "0s", fixedDelay = "100ms")
  void statusChanges() {
    guarded("status changes", watchStatusChanges::look);
  }

  @Scheduled(initialDelay = "1h", fixedDelay = "1h")
  void responderKeys() {
    guarded("responder keys", statusResponder::renewKeys);
  }

  /** One failing round must not end the worker; the next one tries again. */
  @SuppressWarnings("CatchingUnchecked")
  private static void guarded(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("{} failed and will be tried again", what, e);
    }
  }
}
