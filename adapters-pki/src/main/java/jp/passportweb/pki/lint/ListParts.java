package jp.passportweb.pki.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CertificateList;

/**
 * A list taken apart (RFC 5280 5.1): its entries are left as bytes, for there may be very many, and
 * only what stands around them is made objects of.
 *
 * @param frame the list as if it had no entries
 * @param signed what its signature is over
 * @param entries where they lie; none where nothing is listed
 */
record ListParts(CertificateList frame, ByteBuffer signed, Optional<DerPart> entries) {
  /**
   * Takes one apart.
   *
   * @throws IOException where it, or what stands around its entries, is no DER
   * @throws RuntimeException where it is no list, or more stands behind it
   */
  static ListParts of(ByteBuffer bytes) throws IOException {
    DerPart whole = DerPart.at(bytes, 0).tagged(DerPart.SEQUENCE);
    if (whole.end() != bytes.limit()) {
      throw new IllegalArgumentException("more behind it");
    }
    DerPart signed = DerPart.at(bytes, whole.content()).tagged(DerPart.SEQUENCE);
    Optional<DerPart> entries = entries(bytes, signed);
    List<ASN1Encodable> list = new ArrayList<>();
    list.add(sequence(elements(bytes, signed.content(), signed.end(), entries)));
    list.addAll(elements(bytes, signed.end(), whole.end(), Optional.empty()));
    CertificateList frame = CertificateList.getInstance(sequence(list));
    return new ListParts(
        frame, bytes.slice(whole.content(), signed.end() - whole.content()), entries);
  }

  /** The sequence behind the times. */
  private static Optional<DerPart> entries(ByteBuffer bytes, DerPart signed) {
    boolean timed = false;
    for (int at = signed.content(); at < signed.end(); ) {
      DerPart part = DerPart.at(bytes, at);
      if (timed && part.tag() == DerPart.SEQUENCE) {
        return Optional.of(part);
      }
      timed |= part.isTime();
      at = part.end();
    }
    return Optional.empty();
  }

  private static DERSequence sequence(List<? extends ASN1Encodable> elements) {
    return new DERSequence(elements.toArray(ASN1Encodable[]::new));
  }

  /** What stands between two places, but for one element. */
  private static List<ASN1Primitive> elements(
      ByteBuffer bytes, int from, int end, Optional<DerPart> but) throws IOException {
    List<ASN1Primitive> elements = new ArrayList<>();
    for (int at = from; at < end; ) {
      DerPart part = DerPart.at(bytes, at);
      if (!but.equals(Optional.of(part))) {
        byte[] element = new byte[part.end() - at];
        bytes.get(at, element);
        elements.add(ASN1Primitive.fromByteArray(element));
      }
      at = part.end();
    }
    return elements;
  }
}
