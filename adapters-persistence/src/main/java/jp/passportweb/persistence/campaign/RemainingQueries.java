package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.RevocationScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What of a campaign is left to be revoked. */
final class RemainingQueries {
  private final DSLContext sql;

  RemainingQueries(DSLContext sql) {
    this.sql = sql;
  }

  /** The rows are found first, then locked: two nodes never have the same. */
  List<RecordId> toRevoke(UUID campaign, RevocationScope scope, int atMost) {
    List<UUID> found =
        sql.select(CAMPAIGN_CERTIFICATE.RECORD_ID)
            .from(HolderQueries.certificates())
            .where(remains(campaign, scope))
            .orderBy(CAMPAIGN_CERTIFICATE.RECORD_ID)
            .limit(atMost)
            .fetch(CAMPAIGN_CERTIFICATE.RECORD_ID);
    return sql.select(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .from(CAMPAIGN_CERTIFICATE)
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.RECORD_ID.in(found))
        .and(CAMPAIGN_CERTIFICATE.DONE_AT.isNull())
        .orderBy(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .forUpdate()
        .fetch(row -> new RecordId(row.value1()));
  }

  int count(UUID campaign, RevocationScope scope) {
    return sql.selectCount()
        .from(HolderQueries.certificates())
        .where(remains(campaign, scope))
        .fetchSingle()
        .value1();
  }

  private static Condition remains(UUID campaign, RevocationScope scope) {
    Condition left = CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign).and(DSL.not(HolderQueries.GONE));
    return switch (scope) {
      case REPLACED -> left.and(RECORD_LISTING.SUPERSEDED);
      case ALL -> left;
    };
  }

  void done(UUID campaign, RecordId record, Instant at) {
    sql.update(CAMPAIGN_CERTIFICATE)
        .set(CAMPAIGN_CERTIFICATE.DONE_AT, at)
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.RECORD_ID.eq(record.value()))
        .execute();
  }
}
