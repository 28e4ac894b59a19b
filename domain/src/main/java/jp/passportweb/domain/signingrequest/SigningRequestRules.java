package jp.passportweb.domain.signingrequest;

import java.util.ArrayList;
import java.util.List;

/** Every rule that stands between a well-formed CSR and a certificate (REQUIREMENTS §6.2). */
public final class SigningRequestRules {
  private final CertifiableNames certifiable;
  private final KnownKeys known;
  private final KeyRules keyRules;

  public SigningRequestRules(CertifiableNames certifiable, KnownKeys known, KeyPolicy policy) {
    this.certifiable = certifiable;
    this.known = known;
    this.keyRules = new KeyRules(policy);
  }

  /**
   * Asks every rule.
   *
   * @param wildcardAllowed whether the service offers wildcard names; EV does not
   */
  public SigningRequestVerdict examine(SigningRequest request, boolean wildcardAllowed) {
    NameSelection names = NameSelection.of(request, certifiable, wildcardAllowed);
    List<Finding> findings = new ArrayList<>(names.findings());
    List<Finding> key = key(request);
    findings.addAll(SignatureRules.findings(request.signature(), isInOrder(key)));
    findings.addAll(key);
    findings.addAll(IgnoredParts.of(request));
    if (request.asksToBeAuthority()) {
      findings.add(new NameFinding.AuthorityAskedFor());
    }
    findings.sort(Finding.WORST_FIRST);
    boolean refused = findings.getFirst().severity() == Finding.Severity.ERROR;
    return new SigningRequestVerdict(
        List.copyOf(findings), refused ? List.of() : names.certifiable(), names.proposed());
  }

  /** What is wrong as well in a CSR of which no more could be read than this. */
  public List<Finding> besides(PublicKeyFacts key, SignatureFacts signature) {
    List<Finding> findings = new ArrayList<>(keyRules.broken(key));
    findings.addAll(SignatureRules.findings(signature, false));
    return List.copyOf(findings);
  }

  /** Of a key that is refused nothing good is said. */
  private List<Finding> key(SigningRequest request) {
    List<Finding> findings = new ArrayList<>(keyRules.broken(request.key()));
    findings.addAll(known.broken(request));
    return findings.isEmpty()
        ? List.of(new GoodFinding.KeyInOrder(describe(request.key())), known.whatWasAsked(request))
        : findings;
  }

  private static boolean isInOrder(List<Finding> key) {
    return key.stream().allMatch(f -> f.severity() == Finding.Severity.GOOD);
  }

  private static String describe(PublicKeyFacts key) {
    return switch (key) {
      case PublicKeyFacts.Rsa rsa -> "RSA " + rsa.modulus().bitLength();
      case PublicKeyFacts.EllipticCurve point -> "ECDSA " + point.curve().displayName();
      case PublicKeyFacts.Unsupported(String algorithm) -> algorithm;
    };
  }
}
