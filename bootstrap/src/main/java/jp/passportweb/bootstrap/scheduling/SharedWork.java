package jp.passportweb.bootstrap.scheduling;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import jp.passportweb.application.campaign.RevokeCampaigns;
import jp.passportweb.application.campaign.SendCampaignNotices;
import jp.passportweb.application.contract.EndTerms;
import jp.passportweb.application.domaincontrol.TryDueAuthorizations;
import jp.passportweb.application.issuance.PublishCertificates;
import jp.passportweb.application.queue.SoundAlarms;
import jp.passportweb.application.request.reissue.RevokeDeferred;
import jp.passportweb.application.request.renewal.SendExpiryNotices;
import jp.passportweb.application.retention.DropFiles;
import jp.passportweb.application.retention.EraseReporters;
import jp.passportweb.application.retention.Sweep;

/** Which jobs an installation has. */
@Factory
final class SharedWork {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** Outside of the transactions of the program, which a round begins for itself. */
  @Singleton
  @Bean(preDestroy = "close")
  SharedWorkers sharedWorkers(
      DataSource database,
      RevokeDeferred revokeDeferred,
      EndTerms endTerms,
      SendExpiryNotices sendExpiryNotices,
      Sweep sweep,
      DropFiles dropFiles,
      EraseReporters eraseReporters,
      PublishCertificates publishCertificates,
      WatchedTrail trail,
      SendCampaignNotices campaignNotices,
      RevokeCampaigns revokeCampaigns,
      TryDueAuthorizations proofs,
      SoundAlarms alarms,
      @Value("${passport.workers.proofs-every}") Duration proofsEvery,
      @Value("${passport.workers.calendar-every}") Duration calendarEvery,
      @Value("${passport.workers.trail-every}") Duration trailEvery) {
    return new SharedWorkers(
        DelegatingDataSource.unwrapDataSource(database),
        List.of(
            new Job("deferred-revocations", calendarEvery, revokeDeferred::revokeDue),
            new Job("ends-of-terms", calendarEvery, endTerms::endDue),
            new Job("expiry-notices", calendarEvery, sendExpiryNotices::sendDue),
            new Job("proofs", proofsEvery, proofs::tryDue),
            new Job("missing-proofs", HOUR, proofs::beginMissing),
            new Job("sweep", HOUR, sweep::sweep),
            new Job("files", HOUR, dropFiles::drop),
            new Job("reporters", HOUR, eraseReporters::erase),
            new Job("certificate-publication", MINUTE, publishCertificates::publishAll),
            new Job("trail-seal", trailEvery, trail::seal),
            new Job("clock-alarms", MINUTE, alarms::soundAll),
            new Job("campaign-notices", calendarEvery, campaignNotices::sendDue),
            new Job("campaign-revocations", calendarEvery, revokeCampaigns::revokeDue),
            new Job("trail", MINUTE, trail::verify)));
  }

  /** They begin when the server does, and not with a command that only uses the database. */
  @Singleton
  ApplicationEventListener<ServerStartupEvent> startOfSharedWork(SharedWorkers workers) {
    return _ -> workers.start();
  }
}
