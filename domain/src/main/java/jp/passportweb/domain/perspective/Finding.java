package jp.passportweb.domain.perspective;

import java.util.List;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.WebAnswer;

/** What one perspective saw of a question, and what that means (DCV-5). */
public sealed interface Finding {
  /** Whether it supports what is asked for: control is proven, or CAA permits. */
  boolean supports();

  /** Of CAA. */
  record OfCaa(CaaLookup lookup, CaaDecision decision) implements Finding {
    @Override
    public boolean supports() {
      return decision instanceof CaaDecision.Permitted;
    }
  }

  /** Of records that prove control. */
  record OfRecords(List<DnsAnswer<String>> heard, Diagnosis diagnosis) implements Finding {
    public OfRecords {
      heard = List.copyOf(heard);
    }

    @Override
    public boolean supports() {
      return diagnosis.isProof();
    }
  }

  /** Of a page that proves control. */
  record OfPage(WebAnswer answer, Diagnosis diagnosis) implements Finding {
    @Override
    public boolean supports() {
      return diagnosis.isProof();
    }
  }

  /**
   * Of the address that a holder publishes.
   *
   * @param published whether it stands there
   */
  record OfContact(DnsAnswer<String> heard, boolean published) implements Finding {
    @Override
    public boolean supports() {
      return published;
    }
  }
}
