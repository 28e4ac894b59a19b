package jp.passportweb.persistence.domaincontrol;

import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.DelegationLabel;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.persistence.jooq.tables.records.NameAuthorizationRecord;

/** Rows of authorizations. */
final class AuthorizationRows {
  private AuthorizationRows() {}

  static NameAuthorizationRecord row(PendingAuthorization pending) {
    NameAuthorizationRecord row = new NameAuthorizationRecord();
    row.setId(pending.id().value());
    row.setAccountId(pending.account().value());
    row.setAskedName(pending.name().text());
    row.setWanted(pending.wanted().name());
    row.setRandomValue(pending.value().text());
    row.setValueMadeAt(pending.value().made());
    row.setDelegationLabel(DelegationLabel.of(pending.account(), pending.name()).text());
    row.setBegunAt(pending.begun());
    row.setTries(pending.tries());
    row.setNextTryAt(pending.nextTry());
    row.setLastTryAt(pending.lastTry());
    row.setToldAt(pending.told());
    row.setOpenName(pending.name().text());
    row.setVersion(pending.version());
    return row;
  }

  static PendingAuthorization pending(NameAuthorizationRecord row) {
    return new PendingAuthorization(
        new AuthorizationId(row.getId()),
        new AccountId(row.getAccountId()),
        new AuthorizationDomainName(row.getAskedName()),
        Reach.valueOf(row.getWanted()),
        new RandomValue(row.getRandomValue(), row.getValueMadeAt()),
        row.getBegunAt(),
        row.getTries(),
        row.getNextTryAt(),
        row.getLastTryAt(),
        row.getToldAt(),
        row.getVersion());
  }

  static Authorization proven(NameAuthorizationRecord row) {
    return new Authorization(
        new AuthorizationId(row.getId()),
        new AccountId(row.getAccountId()),
        new AuthorizationDomainName(row.getProvenName()),
        ValidationMethod.valueOf(row.getMethod()),
        Reach.valueOf(row.getReach()),
        row.getValidatedAt());
  }
}
