package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.application.certificate.AnswerStatus;
import jp.passportweb.application.certificate.PublishRevocationLists;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.start.InstallationFiles;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.RevocationListSigner;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.certificate.StatusResponder;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.pki.authority.AuthorityKeys;
import jp.passportweb.pki.crl.EmbeddedRevocationListSigner;
import jp.passportweb.pki.ocsp.EmbeddedStatusResponder;

@Factory
final class CertificateStatusWiring {
  @Singleton
  RevocationListSigner revocationListSigner(AuthorityKeys keys) {
    return new EmbeddedRevocationListSigner(keys);
  }

  @Context
  StatusResponder statusResponder(
      AuthorityKeys keys, Home home, Secret secret, InstantSource clock) {
    return new EmbeddedStatusResponder(
        keys,
        home.directory(InstallationFiles.DIRECTORY),
        secret.password(InstallationFiles.PURPOSE),
        clock);
  }

  @Singleton
  RevokeCertificate revokeCertificate(
      ApplicationRecords records,
      Certificates certificates,
      Revocations revocations,
      BlockedKeys blockedKeys,
      AuditTrail audit,
      InstantSource clock) {
    return new RevokeCertificate(records, certificates, revocations, blockedKeys, audit, clock);
  }

  @Singleton
  PublishRevocationLists publishRevocationLists(
      CertificateAuthority authority,
      RevocationListSigner signer,
      Revocations revocations,
      RevocationLists lists,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    return new PublishRevocationLists(
        authority, signer, revocations, lists, audit, transactions, clock);
  }

  @Singleton
  AnswerStatus answerStatus(
      CertificateAuthority authority,
      Certificates certificates,
      Revocations revocations,
      StatusResponder responder,
      Transactions transactions) {
    return new AnswerStatus(authority, certificates, revocations, responder, transactions);
  }
}
