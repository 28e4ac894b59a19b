package jp.passportweb.domain.signingrequest;

import java.util.ArrayList;
import java.util.List;

/** Every rule that stands between a well-formed CSR and a certificate (REQUIREMENTS §6.2). */
public final class SigningRequestRules {
  private final PublicSuffixes suffixes;
  private final BlockedKeys blocked;
  private final KeyRules keyRules;

  public SigningRequestRules(PublicSuffixes suffixes, BlockedKeys blocked, KeyPolicy policy) {
    this.suffixes = suffixes;
    this.blocked = blocked;
    this.keyRules = new KeyRules(policy);
  }

  /**
   * Asks every rule.
   *
   * @param wildcardAllowed whether the service offers wildcard names; EV does not
   */
  public SigningRequestVerdict examine(SigningRequest request, boolean wildcardAllowed) {
    NameSelection names = NameSelection.of(request, suffixes, wildcardAllowed);
    List<Finding> findings = new ArrayList<>(names.findings());
    findings.addAll(signature(request.signature()));
    findings.addAll(key(request));
    findings.addAll(IgnoredParts.of(request));
    if (request.asksToBeAuthority()) {
      findings.add(new NameFinding.AuthorityAskedFor());
    }
    findings.sort(Finding.WORST_FIRST);
    boolean refused = findings.getFirst().severity() == Finding.Severity.ERROR;
    return new SigningRequestVerdict(
        List.copyOf(findings), refused ? List.of() : names.certifiable());
  }

  private static List<Finding> signature(SignatureFacts signature) {
    String algorithm = signature.algorithm();
    List<Finding> findings = new ArrayList<>();
    switch (signature.digest()) {
      case MD2 -> findings.add(new SignatureFinding.WeakDigest(algorithm, "MD2"));
      case MD5 -> findings.add(new SignatureFinding.WeakDigest(algorithm, "MD5"));
      case SHA1 -> findings.add(new SignatureFinding.WeakDigest(algorithm, "SHA-1"));
      case UNKNOWN -> findings.add(new SignatureFinding.UnknownSignatureAlgorithm(algorithm));
      case STRONG -> {
        if (!signature.verifies()) {
          findings.add(new SignatureFinding.SignatureMismatch(algorithm));
        }
      }
    }
    return findings.isEmpty() ? List.of(new GoodFinding.SignatureInOrder(algorithm)) : findings;
  }

  private List<Finding> key(SigningRequest request) {
    List<Finding> findings = new ArrayList<>(keyRules.broken(request.key()));
    if (blocked.contains(request.keyHash())) {
      findings.add(new KeyFinding.CompromisedKey());
    }
    return findings.isEmpty()
        ? List.of(new GoodFinding.KeyInOrder(describe(request.key())))
        : findings;
  }

  private static String describe(PublicKeyFacts key) {
    return switch (key) {
      case PublicKeyFacts.Rsa rsa -> "RSA " + rsa.modulus().bitLength();
      case PublicKeyFacts.EllipticCurve point -> "ECDSA " + point.curve().displayName();
      case PublicKeyFacts.Unsupported(String algorithm) -> algorithm;
    };
  }
}
