package jp.passportweb.domain.signingrequest;

import java.util.List;

/**
 * What DER bytes look like by the tags of their first elements, even when they are cut off: enough
 * to tell somebody that the wrong file was sent. It proves nothing; the reader does.
 */
enum DerKind {
  PRIVATE_KEY,
  CERTIFICATE,
  PUBLIC_KEY,
  PKCS7,
  OTHER;

  static DerKind of(byte[] der) {
    List<DerElement> outer = DerElement.elements(der);
    if (outer.isEmpty() || !outer.getFirst().isSequence()) {
      return OTHER;
    }
    List<DerElement> parts = outer.getFirst().children();
    if (parts.size() < 2) {
      return OTHER;
    }
    return switch (parts.getFirst().tag()) {
      case DerElement.INTEGER -> ofVersioned(parts);
      case DerElement.OBJECT_IDENTIFIER -> parts.get(1).isContext(0) ? PKCS7 : OTHER;
      case DerElement.SEQUENCE -> ofStructured(parts);
      default -> OTHER;
    };
  }

  /** PKCS#8, SEC 1, PKCS#12 and the private and public keys of PKCS#1. */
  private static DerKind ofVersioned(List<DerElement> parts) {
    boolean version = parts.getFirst().length() == 1;
    return switch (parts.get(1).tag()) {
      case DerElement.SEQUENCE, DerElement.OCTET_STRING -> version ? PRIVATE_KEY : OTHER;
      case DerElement.INTEGER -> version ? PRIVATE_KEY : PUBLIC_KEY;
      default -> OTHER;
    };
  }

  /** Encrypted PKCS#8, SubjectPublicKeyInfo, certificates and requests. */
  private static DerKind ofStructured(List<DerElement> parts) {
    List<DerElement> first = parts.getFirst().children();
    if (first.isEmpty()) {
      return OTHER;
    }
    return switch (first.getFirst().tag()) {
      case DerElement.OBJECT_IDENTIFIER -> ofAlgorithmThen(parts.get(1));
      case DerElement.CONTEXT -> CERTIFICATE;
      default -> OTHER;
    };
  }

  private static DerKind ofAlgorithmThen(DerElement second) {
    return switch (second.tag()) {
      case DerElement.OCTET_STRING -> PRIVATE_KEY;
      case DerElement.BIT_STRING -> PUBLIC_KEY;
      default -> OTHER;
    };
  }
}
