package jp.passportweb.domain.signingrequest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A CSR (PKCS#10, RFC 2986) as read, before any rule.
 *
 * @param der the CSR itself
 * @param subjectPublicKeyInfo the key as it stands in the CSR
 * @param asksToBeAuthority whether basicConstraints with CA:TRUE is asked for
 * @param holdsChallengePassword whether it carries the attribute; its value is not read
 */
public record SigningRequest(
    Der der,
    List<SubjectAttribute> subject,
    Der subjectPublicKeyInfo,
    PublicKeyFacts key,
    SignatureFacts signature,
    List<RequestedName> names,
    List<RequestedExtension> extensions,
    boolean asksToBeAuthority,
    boolean holdsChallengePassword) {

  /** The first common name, if there is one. */
  public Optional<String> commonName() {
    return subjectValue("CN");
  }

  /** The first value of a subject attribute, if it is there. */
  public Optional<String> subjectValue(String type) {
    return subject.stream()
        .filter(a -> a.type().equals(type))
        .map(SubjectAttribute::value)
        .findFirst();
  }

  /** Common name first, then the DNS names in their order, each once. */
  public List<String> dnsNames() {
    Stream<String> alternative =
        names.stream().filter(n -> n.type() == RequestedName.Type.DNS).map(RequestedName::value);
    return Stream.concat(commonName().stream(), alternative)
        .map(String::strip)
        .map(n -> n.toLowerCase(java.util.Locale.ROOT))
        .distinct()
        .toList();
  }

  public SpkiHash keyHash() {
    return SpkiHash.of(subjectPublicKeyInfo);
  }
}
