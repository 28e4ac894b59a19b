package jp.passportweb.pki.crl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.RevocationListSigner;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.KeyIdentifiers;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Signs full CRLs (RFC 5280 5, BR 7.2): the key's identifier and the number as extensions, a reason
 * where there is one. The predecessor's entries are not read but copied.
 */
public final class EmbeddedRevocationListSigner implements RevocationListSigner {
  private static final ASN1Integer V2 = new ASN1Integer(1);

  private final AuthorityKeys keys;

  public EmbeddedRevocationListSigner(AuthorityKeys keys) {
    this.keys = keys;
  }

  @Override
  public Der sign(RevocationListContent content) {
    AuthorityKey key = keys.named(content.authority());
    Certificate issuer = Certificate.getInstance(key.certificate().bytes());
    try {
      ContentSigner signer = OwnKeys.signer(key.key());
      DerSequence list = toBeSigned(content, issuer, signer.getAlgorithmIdentifier());
      list.writeTo(signer.getOutputStream());
      return Der.joined(signed(list, signer).pieces());
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("the authority's key does not sign", e);
    }
  }

  private static DerSequence toBeSigned(
      RevocationListContent content, Certificate issuer, AlgorithmIdentifier algorithm)
      throws IOException {
    List<ByteBuffer> parts = new ArrayList<>();
    parts.add(encoded(V2));
    parts.add(encoded(algorithm));
    parts.add(encoded(issuer.getSubject()));
    parts.add(encoded(new Time(Date.from(content.thisUpdate()))));
    parts.add(encoded(new Time(Date.from(content.nextUpdate()))));
    List<ByteBuffer> entries = ListEntries.of(content);
    if (entries.stream().anyMatch(ByteBuffer::hasRemaining)) {
      parts.addAll(new DerSequence(entries).pieces());
    }
    parts.add(encoded(new DERTaggedObject(true, 0, extensions(content, issuer))));
    return new DerSequence(parts);
  }

  private static Extensions extensions(RevocationListContent content, Certificate issuer)
      throws IOException {
    ExtensionsGenerator extensions = new ExtensionsGenerator();
    extensions.addExtension(Extension.authorityKeyIdentifier, false, KeyIdentifiers.under(issuer));
    extensions.addExtension(Extension.cRLNumber, false, new ASN1Integer(content.number()));
    return extensions.generate();
  }

  private static DerSequence signed(DerSequence list, ContentSigner signer) throws IOException {
    List<ByteBuffer> parts = new ArrayList<>(list.pieces());
    parts.add(encoded(signer.getAlgorithmIdentifier()));
    parts.add(encoded(new DERBitString(signer.getSignature())));
    return new DerSequence(parts);
  }

  private static ByteBuffer encoded(ASN1Encodable part) throws IOException {
    return ByteBuffer.wrap(part.toASN1Primitive().getEncoded(ASN1Encoding.DER));
  }
}
