package jp.passportweb.bootstrap.scheduling;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jp.passportweb.application.certificate.PublishRevocationLists;
import jp.passportweb.application.issuance.IssueApproved;
import jp.passportweb.application.notice.DeliverMails;
import jp.passportweb.application.request.reissue.RevokeDeferred;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.domain.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workers of one node. Any number of nodes may run them at the same time. */
@Singleton
final class Workers {
  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  private final DeliverMails deliverMails;
  private final IssueApproved issueApproved;
  private final PublishRevocationLists publishRevocationLists;
  private final StatusResponder statusResponder;
  private final RevokeDeferred revokeDeferred;
  private final Sessions sessions;
  private final SessionLimits limits;
  private final Drafts drafts;
  private final ProfileChanges profileChanges;
  private final Transactions transactions;
  private final InstantSource clock;

  Workers(
      DeliverMails deliverMails,
      IssueApproved issueApproved,
      PublishRevocationLists publishRevocationLists,
      StatusResponder statusResponder,
      RevokeDeferred revokeDeferred,
      Sessions sessions,
      SessionLimits limits,
      Drafts drafts,
      ProfileChanges profileChanges,
      Transactions transactions,
      InstantSource clock) {
    this.deliverMails = deliverMails;
    this.issueApproved = issueApproved;
    this.publishRevocationLists = publishRevocationLists;
    this.statusResponder = statusResponder;
    this.revokeDeferred = revokeDeferred;
    this.sessions = sessions;
    this.limits = limits;
    this.drafts = drafts;
    this.profileChanges = profileChanges;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(initialDelay = "1s", fixedDelay = "${passport.workers.mail-every}")
  void mails() {
    guarded("mails", deliverMails::deliverDue);
  }

  @Scheduled(initialDelay = "2s", fixedDelay = "${passport.workers.issue-every}")
  void issuance() {
    guarded("issuance", issueApproved::issueAll);
  }

  @Scheduled(initialDelay = "0s", fixedDelay = "${passport.workers.lists-every}")
  void revocationLists() {
    guarded("revocation lists", publishRevocationLists::publishDue);
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "1m")
  void deferredRevocations() {
    guarded("deferred revocations", revokeDeferred::revokeDue);
  }

  @Scheduled(initialDelay = "1h", fixedDelay = "1h")
  void responderKeys() {
    guarded("responder keys", statusResponder::renewKeys);
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "1h")
  void sweep() {
    Instant now = clock.instant();
    Duration unusedSession = limits.idle();
    guarded(
        "sweep",
        () ->
            transactions.run(() -> {
              sessions.removeUnusedSince(now.minus(unusedSession));
              drafts.removeUnchangedSince(now.minus(Draft.KEPT));
              profileChanges.removeUnchangedSince(now.minus(ProfileChange.KEPT));
            }));
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
