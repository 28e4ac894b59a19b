package jp.passportweb.domain.applicationrecord;

import java.util.List;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/**
 * 基本情報 of an application.
 *
 * @param signingRequest DER of the CSR
 * @param subjectPublicKeyInfo DER of its key
 * @param keyDescription for people: RSA 2048, P-256
 * @param names DNS names to certify, the common name first
 * @param accountMailTo アカウント通知メールの送付先
 */
public record BasicInformation(
    Der signingRequest,
    Der subjectPublicKeyInfo,
    String keyDescription,
    List<DnsName> names,
    String serverSoftware,
    @Nullable CouponNumber coupon,
    ContactRole accountMailTo) {

  /** The same names with another key. */
  public BasicInformation with(Der newSigningRequest, Der newKey, String newKeyDescription) {
    return new BasicInformation(
        newSigningRequest, newKey, newKeyDescription, names, serverSoftware, coupon, accountMailTo);
  }

  /** Without one of the names. */
  public BasicInformation without(DnsName name) {
    return new BasicInformation(
        signingRequest,
        subjectPublicKeyInfo,
        keyDescription,
        names.stream().filter(other -> !other.equals(name)).toList(),
        serverSoftware,
        coupon,
        accountMailTo);
  }

  BasicInformation withoutCoupon() {
    return new BasicInformation(
        signingRequest,
        subjectPublicKeyInfo,
        keyDescription,
        names,
        serverSoftware,
        null,
        accountMailTo);
  }

  public DnsName commonName() {
    return names.getFirst();
  }

  public SpkiHash keyHash() {
    return SpkiHash.of(subjectPublicKeyInfo);
  }
}
