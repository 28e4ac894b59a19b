package jp.passportweb.domain.nameproof;

import java.util.List;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * Whether a customer may leave a name out that cannot be proven, or whose holder forbids it, so
 * that the others are issued (LINT-1). What goes on in a contract keeps its names, and a
 * certificate its common name.
 */
public final class DropRules {
  private DropRules() {}

  public static boolean mayDrop(ApplicationRecord record, DnsName name) {
    List<DnsName> names = record.content().basic().names();
    boolean chosenAnew =
        switch (record.requestType()) {
          case NEW, RENEWAL, SERVICE_SWITCH -> true;
          case CONTINUATION, REISSUE, CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION ->
              false;
        };
    return record.status().isUndecided() && chosenAnew && names.indexOf(name) > 0;
  }
}
