package jp.passportweb.pki.crl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.Time;

/** The revokedCertificates of a list: those of its predecessor, and behind them its own. */
final class ListEntries {
  private static final int SEQUENCE = BERTags.SEQUENCE | BERTags.CONSTRUCTED;

  private ListEntries() {}

  static List<ByteBuffer> of(RevocationListContent content) throws IOException {
    List<ByteBuffer> entries = new ArrayList<>();
    if (content.follows().isPresent()) {
      entries.addAll(saidAgain(content.follows().get(), content.entries()));
    }
    for (Revocation own : content.entries()) {
      entries.add(ByteBuffer.wrap(encoded(own)));
    }
    return entries;
  }

  /** In as few pieces as lie between those that are said anew; no object is made of an entry. */
  private static List<ByteBuffer> saidAgain(Der follows, List<Revocation> anew) {
    ByteBuffer list = follows.buffer();
    DerElement all = entries(list);
    Set<ByteBuffer> serials = new HashSet<>();
    anew.forEach(entry -> serials.add(ByteBuffer.wrap(entry.serial().value().toByteArray())));
    ByteBuffer serial = list.duplicate();
    List<ByteBuffer> pieces = new ArrayList<>();
    int from = all.content();
    for (int at = from, end; at < all.end(); at = end) {
      end = DerElement.endAt(list, at);
      int first = DerElement.contentAt(list, at);
      serial.limit(DerElement.endAt(list, first)).position(DerElement.contentAt(list, first));
      if (serials.contains(serial)) {
        pieces.add(list.slice(from, at - from));
        from = end;
      }
    }
    pieces.add(list.slice(from, all.end() - from));
    return pieces;
  }

  /**
   * RFC 5280 5.1: behind version, signature, issuer, thisUpdate and nextUpdate, if there are any.
   */
  private static DerElement entries(ByteBuffer list) {
    DerElement version = DerElement.at(list, 0).firstWithin(list).firstWithin(list);
    DerElement nextUpdate = version.next(list).next(list).next(list).next(list);
    DerElement next = nextUpdate.next(list);
    return next.hasTag(list, SEQUENCE)
        ? next
        : new DerElement(nextUpdate.end(), nextUpdate.end(), nextUpdate.end());
  }

  private static byte[] encoded(Revocation revocation) throws IOException {
    ASN1EncodableVector entry = new ASN1EncodableVector();
    entry.add(new ASN1Integer(revocation.serial().value()));
    entry.add(new Time(Date.from(revocation.revokedAt())));
    if (revocation.reason() != CrlReason.UNSPECIFIED) {
      entry.add(reason(revocation.reason()));
    }
    return new DERSequence(entry).getEncoded();
  }

  /** BR 7.2.2: a reason of 0 makes no extension. */
  private static Extensions reason(CrlReason reason) throws IOException {
    return new Extensions(
        Extension.create(Extension.reasonCode, false, CRLReason.lookup(reason.code())));
  }
}
