package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.account.UsePassword;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.passkey.BeginPasskeyLogin;
import jp.passportweb.application.passkey.BeginPasskeyRegistration;
import jp.passportweb.application.passkey.LogInByPasskey;
import jp.passportweb.application.passkey.RegisterPasskey;
import jp.passportweb.application.passkey.RemovePasskey;
import jp.passportweb.application.passkey.ShowPasskeys;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.pki.passkey.PasskeySite;
import jp.passportweb.web.page.WebSettings;

/** Passkeys, and logging in by one. */
@Factory
final class PasskeyWiring {
  @Singleton
  PasskeyVerifier passkeyVerifier(WebSettings settings) {
    return PasskeySite.at(settings.baseUrl());
  }

  @Singleton
  ShowPasskeys showPasskeys(Passkeys passkeys) {
    return new ShowPasskeys(passkeys);
  }

  @Singleton
  BeginPasskeyRegistration beginPasskeyRegistration(
      Passkeys passkeys, PasskeyChallenges challenges, SecureRandom random, InstantSource clock) {
    return new BeginPasskeyRegistration(passkeys, challenges, random, clock);
  }

  @Singleton
  RegisterPasskey registerPasskey(
      Accounts accounts,
      Passkeys passkeys,
      PasskeyChallenges challenges,
      PasskeyVerifier verifier,
      UsePassword use,
      PostOffice postOffice,
      AuditTrail audit,
      InstantSource clock) {
    return new RegisterPasskey(
        accounts, passkeys, challenges, verifier, use, postOffice, audit, clock);
  }

  @Singleton
  RemovePasskey removePasskey(
      Accounts accounts,
      Passkeys passkeys,
      EndOtherSessions end,
      PostOffice postOffice,
      AuditTrail audit,
      InstantSource clock) {
    return new RemovePasskey(accounts, passkeys, end, postOffice, audit, clock);
  }

  @Singleton
  BeginPasskeyLogin beginPasskeyLogin(
      PasskeyChallenges challenges, SecureRandom random, InstantSource clock) {
    return new BeginPasskeyLogin(challenges, random, clock);
  }

  @Singleton
  LogInByPasskey logInByPasskey(
      Passkeys passkeys,
      PasskeyChallenges challenges,
      PasskeyVerifier verifier,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      InstallationKey key,
      InstantSource clock) {
    return new LogInByPasskey(
        passkeys, challenges, verifier, guessing, openSession, audit, key, clock);
  }
}
