package jp.passportweb.pki.crl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.RevocationListSigner;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.authority.KeyIdentifiers;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Signs full CRLs (RFC 5280 5, BR 7.2): the key's identifier and the number as extensions, a reason
 * where there is one.
 */
public final class EmbeddedRevocationListSigner implements RevocationListSigner {
  private final AuthorityKeys keys;

  public EmbeddedRevocationListSigner(AuthorityKeys keys) {
    this.keys = keys;
  }

  @Override
  public Der sign(RevocationListContent content) {
    AuthorityKey key = keys.named(content.authority());
    Certificate issuer = Certificate.getInstance(key.certificate().bytes());
    X509v2CRLBuilder list =
        new X509v2CRLBuilder(issuer.getSubject(), Date.from(content.thisUpdate()))
            .setNextUpdate(Date.from(content.nextUpdate()));
    content.entries().forEach(entry -> add(entry, list));
    try {
      list.addExtension(Extension.authorityKeyIdentifier, false, KeyIdentifiers.under(issuer));
      list.addExtension(Extension.cRLNumber, false, new ASN1Integer(content.number()));
      return Der.of(list.build(OwnKeys.signer(key.key())).getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("the authority's key does not sign", e);
    }
  }

  /** The reason 0 makes no extension (BR 7.2.2). */
  private static void add(Revocation entry, X509v2CRLBuilder list) {
    list.addCRLEntry(entry.serial().value(), Date.from(entry.revokedAt()), entry.reason().code());
  }
}
