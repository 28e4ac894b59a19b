package jp.passportweb.domain.signingrequest;

import java.util.List;

/**
 * What somebody pasted or uploaded as a CSR: the DER in it, or why there is none. Slips of copying
 * that lose nothing are mended silently: white space, line ends, byte order marks, quoting,
 * full-width letters, text around the block, header lines left out altogether.
 */
public sealed interface SubmittedSigningRequest {
  /** Characters or bytes that are looked at; a CSR of a hundred names needs a tenth. */
  int LARGEST = 64 * 1024;

  /** Bytes of DER that are looked at: as text they stay within {@link #LARGEST}. */
  int LARGEST_DER = 47 * 1024;

  /** The bytes that claim to be a CSR; whether they are is for the reader to tell. */
  record Found(Der der) implements SubmittedSigningRequest {}

  /** There is nothing to read. */
  record Defective(Defect defect) implements SubmittedSigningRequest {}

  /** Why there is nothing to read. */
  enum Defect {
    EMPTY,
    TOO_LARGE,
    DER_TOO_LARGE,
    PRIVATE_KEY,
    CERTIFICATE,
    PUBLIC_KEY,
    PKCS7,
    END_LINE_MISSING,
    BEGIN_LINE_MISSING,
    SEVERAL_REQUESTS,
    BROKEN_BASE64,
    NO_REQUEST
  }

  /** What a text field holds. */
  static SubmittedSigningRequest ofText(String pasted) {
    if (holdsPrivateKey(pasted)) {
      return new Defective(Defect.PRIVATE_KEY);
    }
    return pasted.length() > LARGEST
        ? new Defective(Defect.TOO_LARGE)
        : PastedText.read(SlipFreeText.of(pasted));
  }

  /** What a file holds: DER, or text in UTF-8 or UTF-16. */
  static SubmittedSigningRequest ofBytes(byte[] uploaded) {
    if (!UploadedFile.isDer(uploaded)) {
      return ofText(UploadedFile.text(uploaded));
    }
    return DerKind.of(uploaded) != DerKind.PRIVATE_KEY && uploaded.length > LARGEST_DER
        ? new Defective(Defect.DER_TOO_LARGE)
        : PastedText.sorted(uploaded);
  }

  /**
   * Whether a text holds a private key, in any of the usual forms, with or without its header lines
   * (REQUIREMENTS §6.2). To be asked of every form field before it is stored or logged.
   */
  static boolean holdsPrivateKey(String text) {
    return PrivateKeyText.isIn(text);
  }

  /** The private keys in a text that can be read, a few at most; whoever gets them keeps none. */
  static List<Der> privateKeysIn(String text) {
    return PrivateKeyText.in(text);
  }

  /** As {@link #privateKeysIn(String)} for a file, DER or text. */
  static List<Der> privateKeysIn(byte[] uploaded) {
    if (!UploadedFile.isDer(uploaded)) {
      return privateKeysIn(UploadedFile.text(uploaded));
    }
    return DerKind.of(uploaded) == DerKind.PRIVATE_KEY ? List.of(Der.of(uploaded)) : List.of();
  }

  /** As {@link #holdsPrivateKey(String)} for a file, DER or text. */
  static boolean holdsPrivateKey(byte[] uploaded) {
    return UploadedFile.isDer(uploaded)
        ? DerKind.of(uploaded) == DerKind.PRIVATE_KEY
        : holdsPrivateKey(UploadedFile.text(uploaded));
  }
}
