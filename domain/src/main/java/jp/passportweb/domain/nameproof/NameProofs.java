package jp.passportweb.domain.nameproof;

import java.util.List;
import jp.passportweb.domain.signingrequest.DnsName;

/** What is proven of every name of an application, in its order (DCV-1). */
public record NameProofs(List<NameProof> each) {
  /** Of what names no certificate. */
  public static final NameProofs NONE = new NameProofs(List.of());

  public NameProofs {
    each = List.copyOf(each);
  }

  public List<DnsName> unproven() {
    return each.stream().filter(proof -> !proof.isProven()).map(NameProof::name).toList();
  }

  /** Whether a name is unproven, or its CAA records let others issue. */
  public boolean areOpen() {
    return !unproven().isEmpty() || !forbidden().isEmpty();
  }

  public List<DnsName> forbidden() {
    return each.stream().filter(NameProof::isForbidden).map(NameProof::name).toList();
  }
}
