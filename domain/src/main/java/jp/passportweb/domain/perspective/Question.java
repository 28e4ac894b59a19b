package jp.passportweb.domain.perspective;

import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;

/** What every perspective is asked about one name; sets of perspectives may differ by question. */
public sealed interface Question {
  /** Whether CAA permits. */
  record CaaPermits(CaaQuestion question) implements Question {}

  /** Whether the agreed TXT record is there. */
  record ShowsDnsChange(DnsChange change) implements Question {}

  /** Whether the agreed page is there. */
  record ShowsPage(AgreedPage page) implements Question {}

  /** Whether the persistent TXT record names the account. */
  record ShowsPersistent(AuthorizationDomainName name, String accountUri, Reach wanted)
      implements Question {}

  /** Whether the holder publishes this address. */
  record ShowsContactMail(AuthorizationDomainName name, EmailAddress address) implements Question {}
}
