package jp.passportweb.domain.logincertificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.certificate.SerialNumber;

/** {@link LoginCertificates} in memory. */
public final class InMemoryLoginCertificates implements LoginCertificates {
  private final List<LoginCertificate> all = new ArrayList<>();

  @Override
  public boolean add(LoginCertificate certificate) {
    return byId(certificate.id()).isEmpty()
        && bySerial(certificate.serial()).isEmpty()
        && all.add(certificate);
  }

  @Override
  public Optional<LoginCertificate> byId(LoginCertificateId id) {
    return all.stream().filter(found -> found.id().equals(id)).findFirst();
  }

  @Override
  public Optional<LoginCertificate> bySerial(SerialNumber serial) {
    return all.stream().filter(found -> found.serial().equals(serial)).findFirst();
  }

  @Override
  public List<LoginCertificate> of(AccountId account) {
    return all.stream()
        .filter(found -> found.account().equals(account))
        .sorted(Comparator.comparing(LoginCertificate::issuedAt).reversed())
        .toList();
  }

  @Override
  public boolean updateRevoked(LoginCertificateId id, Instant at) {
    Optional<LoginCertificate> counting = byId(id).filter(found -> found.revokedAt() == null);
    counting.ifPresent(found -> all.set(all.indexOf(found), found.revoked(at)));
    return counting.isPresent();
  }
}
