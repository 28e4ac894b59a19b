package jp.passportweb.pki.signingrequest;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** The names that people know algorithms and extensions by. */
final class AlgorithmNames {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("1.2.840.113549.1.1.10", "RSASSA-PSS"),
          Map.entry("1.2.840.113549.1.1.7", "RSAES-OAEP"),
          Map.entry("1.2.840.10040.4.1", "DSA"),
          Map.entry("1.2.840.10046.2.1", "DH"),
          Map.entry("1.3.101.110", "X25519"),
          Map.entry("1.3.101.111", "X448"),
          Map.entry("1.3.101.112", "Ed25519"),
          Map.entry("1.3.101.113", "Ed448"),
          Map.entry("1.2.643.2.2.19", "GOST R 34.10-2001"),
          Map.entry("1.2.643.7.1.1.1.1", "GOST R 34.10-2012 (256 bit)"),
          Map.entry("1.2.643.7.1.1.1.2", "GOST R 34.10-2012 (512 bit)"),
          Map.entry("2.16.840.1.101.3.4.3.17", "ML-DSA-44"),
          Map.entry("2.16.840.1.101.3.4.3.18", "ML-DSA-65"),
          Map.entry("2.16.840.1.101.3.4.3.19", "ML-DSA-87"));

  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("2.5.29.14", "subjectKeyIdentifier"),
          Map.entry("2.5.29.15", "keyUsage"),
          Map.entry("2.5.29.17", "subjectAltName"),
          Map.entry("2.5.29.19", "basicConstraints"),
          Map.entry("2.5.29.32", "certificatePolicies"),
          Map.entry("2.5.29.35", "authorityKeyIdentifier"),
          Map.entry("2.5.29.37", "extKeyUsage"),
          Map.entry("1.3.6.1.5.5.7.1.24", "TLS feature (must-staple)"),
          Map.entry("1.3.6.1.4.1.11129.2.4.3", "CT precertificate poison"),
          Map.entry("2.16.840.1.113730.1.1", "Netscape certificate type"),
          Map.entry("1.3.6.1.4.1.311.20.2", "Microsoft certificate template"),
          Map.entry("1.3.6.1.4.1.311.21.7", "Microsoft certificate template"));

  private AlgorithmNames() {}

  static String ofKey(ASN1ObjectIdentifier algorithm) {
    return KEYS.getOrDefault(algorithm.getId(), algorithm.getId());
  }

  static String ofExtension(ASN1ObjectIdentifier extension) {
    return EXTENSIONS.getOrDefault(extension.getId(), extension.getId());
  }
}
