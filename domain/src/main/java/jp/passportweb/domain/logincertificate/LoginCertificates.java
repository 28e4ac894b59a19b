package jp.passportweb.domain.logincertificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.SerialNumber;

/** Port: the login certificates. */
public interface LoginCertificates {
  /** Adds it; returns false, and adds nothing, when its id or serial number is taken. */
  boolean add(LoginCertificate certificate);

  Optional<LoginCertificate> byId(LoginCertificateId id);

  Optional<LoginCertificate> bySerial(SerialNumber serial);

  /** An account's, newest first. */
  List<LoginCertificate> of(AccountId account);

  /** Returns false, and changes nothing, when it is revoked already or not there. */
  boolean updateRevoked(LoginCertificateId id, Instant at);
}
