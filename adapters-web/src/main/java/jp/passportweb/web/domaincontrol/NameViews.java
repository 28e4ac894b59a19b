package jp.passportweb.web.domaincontrol;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.domaincontrol.AskApproval;
import jp.passportweb.domain.domaincontrol.AccountUris;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainNames;
import jp.passportweb.domain.domaincontrol.DelegationLabel;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.nameproof.NameStanding;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/** Makes rows of names, with what can be set for each on the day. */
@Singleton
public final class NameViews {
  private final AskApproval askApproval;
  private final AuthorizationDomainNames domainNames;
  private final MethodRules methods;
  private final PersistentRules persistentRules;
  private final AccountUris accountUris;
  private final Optional<DelegationZone> delegationZone;

  NameViews(
      AskApproval askApproval,
      AuthorizationDomainNames domainNames,
      MethodRules methods,
      PersistentRules persistentRules,
      AccountUris accountUris,
      Optional<DelegationZone> delegationZone) {
    this.askApproval = askApproval;
    this.domainNames = domainNames;
    this.methods = methods;
    this.persistentRules = persistentRules;
    this.accountUris = accountUris;
    this.delegationZone = delegationZone;
  }

  public List<NameView> of(Page page, List<NameStanding> names) {
    return names.stream().map(standing -> of(page, standing)).toList();
  }

  private NameView of(Page page, NameStanding standing) {
    PendingAuthorization pending = standing.pending();
    return new NameView(
        standing,
        domainNames.highest(standing.name(), ValidationMethod.DNS_CHANGE).text(),
        standing.telling().map(attempt -> SeenView.of(page, attempt)).orElse(null),
        CaaView.of(page, standing.proof()).orElse(null),
        pending == null ? List.of() : askApproval.addresses(standing.name(), page.today()),
        pending == null ? "" : delegation(pending),
        pending == null ? null : persistent(page, pending));
  }

  private String delegation(PendingAuthorization pending) {
    DelegationLabel label = DelegationLabel.of(pending.account(), pending.name());
    return delegationZone.map(zone -> zone.nameAt(label.text())).orElse("");
  }

  private NameView.@Nullable Persistent persistent(Page page, PendingAuthorization pending) {
    return methods.of(ValidationMethod.PERSISTENT_TXT, page.today())
            instanceof MethodRules.Choice.Usable
        ? new NameView.Persistent(
            PersistentRules.place(pending.name()),
            persistentRules.line(accountUris.of(pending.account()), pending.wanted()))
        : null;
  }
}
