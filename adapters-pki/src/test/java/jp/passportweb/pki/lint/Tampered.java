package jp.passportweb.pki.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** What would be signed for a good application, with one part of it changed behind the builder. */
final class Tampered {
  private static final int VERSION = 0;
  private static final int SERIAL = 1;
  private static final int SIGNATURE = 2;
  private static final int ISSUER = 3;
  private static final int VALIDITY = 4;
  private static final int SUBJECT = 5;
  private static final int KEY = 6;
  private static final int EXTENSIONS = 7;

  private final List<ASN1Encodable> parts;
  private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();

  private Tampered(Der toBeSigned) {
    parts = new ArrayList<>(List.of(ASN1Sequence.getInstance(toBeSigned.bytes()).toArray()));
    parts.remove(EXTENSIONS);
    Extensions found = TBSCertificate.getInstance(toBeSigned.bytes()).getExtensions();
    Arrays.stream(found.getExtensionOIDs())
        .forEach(type -> extensions.put(type, found.getExtension(type)));
  }

  static Tampered of(Der toBeSigned) {
    return new Tampered(toBeSigned);
  }

  static Tampered of(CertificateContent content) {
    return new Tampered(TestAuthority.AUTHORITY.toBeSigned(content));
  }

  Tampered version(ASN1Encodable tagged) {
    return with(VERSION, tagged);
  }

  /** An issuerUniqueID, which no certificate of v3 should hold. */
  Tampered uniqueIdentifier() {
    parts.add(new DERTaggedObject(false, 1, new DERBitString(new byte[] {1})));
    return this;
  }

  Tampered serial(ASN1Encodable serial) {
    return with(SERIAL, serial);
  }

  Tampered signature(ASN1Encodable algorithm) {
    return with(SIGNATURE, algorithm);
  }

  Tampered issuer(ASN1Encodable name) {
    return with(ISSUER, name);
  }

  Tampered validity(ASN1Encodable notBefore, ASN1Encodable notAfter) {
    return with(VALIDITY, new DERSequence(new ASN1Encodable[] {notBefore, notAfter}));
  }

  Tampered key(ASN1Encodable key) {
    return with(KEY, key);
  }

  List<RDN> allRdns() {
    return List.of(X500Name.getInstance(parts.get(SUBJECT)).getRDNs());
  }

  Tampered rdns(UnaryOperator<List<RDN>> change) {
    return with(SUBJECT, new X500Name(change.apply(allRdns()).toArray(RDN[]::new)));
  }

  /** Another value of an attribute that is there. */
  Tampered attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return rdns(all ->
        all.stream()
            .map(rdn ->
                rdn.getFirst().getType().equals(type)
                    ? new RDN(new AttributeTypeAndValue(type, value))
                    : rdn)
            .toList());
  }

  /** An extension added, or put in the place of the one of its type. */
  Tampered extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    return extension(type, critical, encoded(value));
  }

  Tampered extension(ASN1ObjectIdentifier type, boolean critical, byte[] value) {
    extensions.put(type, new Extension(type, critical, value));
    return this;
  }

  Tampered without(ASN1ObjectIdentifier type) {
    extensions.remove(type);
    return this;
  }

  Tampered names(String... names) {
    return names(Stream.of(names).map(n -> new GeneralName(GeneralName.dNSName, n)));
  }

  Tampered names(Stream<GeneralName> names) {
    return extension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(names.toArray(GeneralName[]::new)));
  }

  Der der() {
    return Der.of(encoded(withExtensions(extensions.values().stream())));
  }

  /** With an extension twice, which no builder lets pass. */
  Der derRepeating(ASN1ObjectIdentifier type) {
    return Der.of(
        encoded(
            withExtensions(
                Stream.concat(extensions.values().stream(), Stream.of(extensions.get(type))))));
  }

  private ASN1Encodable withExtensions(Stream<Extension> all) {
    List<ASN1Encodable> whole = new ArrayList<>(parts);
    whole.add(new DERTaggedObject(true, 3, new DERSequence(all.toArray(ASN1Encodable[]::new))));
    return new DERSequence(whole.toArray(ASN1Encodable[]::new));
  }

  private Tampered with(int index, ASN1Encodable part) {
    parts.set(index, part);
    return this;
  }

  private static byte[] encoded(ASN1Encodable element) {
    try {
      return element.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
