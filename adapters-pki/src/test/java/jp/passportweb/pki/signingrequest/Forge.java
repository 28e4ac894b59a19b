package jp.passportweb.pki.signingrequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/** Makes CSRs, and lets every part of them be wrong. */
public final class Forge {
  /** Keys that many tests share, for making them takes time. */
  public static final KeyPair RSA = rsa(2048);

  public static final KeyPair EC = ec("secp256r1");

  private final KeyPair signer;
  private final List<ASN1Encodable> attributes = new ArrayList<>();
  private String signature;
  private ASN1Encodable version = new ASN1Integer(0);
  private ASN1Encodable subject = new X500Name("CN=www.example.jp");
  private ASN1Encodable key;
  private boolean withAttributes = true;

  private Forge(KeyPair signer, String signature) {
    this.signer = signer;
    this.signature = signature;
    this.key = SubjectPublicKeyInfo.getInstance(signer.getPublic().getEncoded());
  }

  /** A good one for www.example.jp. */
  public static Forge of(KeyPair pair) {
    String algorithm = pair.getPublic().getAlgorithm();
    return new Forge(
        pair,
        switch (algorithm) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> algorithm;
        });
  }

  Forge version(ASN1Encodable other) {
    version = other;
    return this;
  }

  Forge subject(ASN1Encodable other) {
    subject = other;
    return this;
  }

  Forge subject(String name) {
    return subject(new X500Name(name));
  }

  Forge key(ASN1Encodable other) {
    key = other;
    return this;
  }

  Forge rsaKey(BigInteger modulus, BigInteger exponent) {
    try {
      return key(
          new SubjectPublicKeyInfo(
              new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
              new RSAPublicKey(modulus, exponent)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Forge signature(String other) {
    signature = other;
    return this;
  }

  Forge withoutAttributes() {
    withAttributes = false;
    return this;
  }

  Forge attribute(ASN1Encodable attribute) {
    attributes.add(attribute);
    return this;
  }

  Forge attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
    return attribute(new DERSequence(new ASN1Encodable[] {type, new DERSet(values)}));
  }

  Forge extensions(ASN1Encodable... extensions) {
    return attribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, new DERSequence(extensions));
  }

  Forge names(String... names) {
    return extensions(alternativeNames(names));
  }

  static ASN1Encodable alternativeNames(String... names) {
    return extension(
        Extension.subjectAlternativeName,
        encoded(
            new GeneralNames(
                Stream.of(names)
                    .map(name -> new GeneralName(GeneralName.dNSName, name))
                    .toArray(GeneralName[]::new))));
  }

  static ASN1Encodable extension(ASN1ObjectIdentifier type, byte[] value) {
    return new DERSequence(new ASN1Encodable[] {type, new DEROctetString(value)});
  }

  /** The CSR, signed whatever it holds. */
  public byte[] der() {
    ASN1Encodable info = info();
    try {
      Signature engine = Signature.getInstance(signature);
      engine.initSign(signer.getPrivate());
      engine.update(encoded(info));
      return encoded(
          new DERSequence(
              new ASN1Encodable[] {
                info,
                new DefaultSignatureAlgorithmIdentifierFinder().find(signature),
                new DERBitString(engine.sign())
              }));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private ASN1Encodable info() {
    List<ASN1Encodable> parts = new ArrayList<>(List.of(version, subject, key));
    if (withAttributes) {
      parts.add(
          new DERTaggedObject(false, 0, new DERSequence(attributes.toArray(ASN1Encodable[]::new))));
    }
    return new DERSequence(parts.toArray(ASN1Encodable[]::new));
  }

  static byte[] encoded(ASN1Encodable element) {
    try {
      return element.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static KeyPair rsa(int bits) {
    return pair("RSA", generator -> generator.initialize(bits));
  }

  public static KeyPair ec(String curve) {
    return pair("EC", generator -> generator.initialize(new ECGenParameterSpec(curve)));
  }

  static KeyPair pair(String algorithm, Setting setting) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      setting.apply(generator);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a generator of keys is told. */
  interface Setting {
    void apply(KeyPairGenerator generator) throws GeneralSecurityException;
  }
}
