package jp.passportweb.application.request;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.allowance.Allowance.Limit;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.Contacts;

/**
 * Keeps strangers from sending mails to third parties by applying (APP-6): counts applications by
 * where they come from, and by the mailboxes and hosts that they name.
 */
@Assembled
public final class LimitApplications {
  private final Allowances allowances;
  private final ApplicationLimits limits;
  private final InstallationKey key;

  public LimitApplications(Allowances allowances, ApplicationLimits limits, InstallationKey key) {
    this.allowances = allowances;
    this.limits = limits;
    this.key = key;
  }

  /**
   * Whether one more may be taken; then it is counted, in the caller's transaction. Where it comes
   * from is counted in any case, so that nobody tries one name after another.
   *
   * @param address of the network where it comes from
   */
  public boolean allows(String address, Submission.Complete application) {
    Instant now = application.at();
    if (!allowances.use(counted("address", address), limits.perAddress(), now)) {
      return false;
    }
    Map<String, Limit> named = named(application.content().contacts());
    boolean usedUp =
        named.entrySet().stream()
            .anyMatch(one -> allowances.forUpdate(one.getKey(), now).isUsedUp(one.getValue(), now));
    if (!usedUp) {
      named.forEach((whom, limit) -> allowances.use(whom, limit, now));
    }
    return !usedUp;
  }

  /** In one order, so that no two applications wait for each other. */
  private Map<String, Limit> named(Contacts contacts) {
    Map<String, Limit> named = new TreeMap<>();
    for (Contact contact : contacts.all()) {
      named.put(counted("mailbox", contact.email().mailboxWithoutTag()), limits.perMailbox());
      named.put(counted("host", contact.email().host()), limits.perDomain());
    }
    return named;
  }

  private String counted(String kind, String whom) {
    return "application:" + kind + ":" + key.digest("application-" + kind, whom);
  }
}
