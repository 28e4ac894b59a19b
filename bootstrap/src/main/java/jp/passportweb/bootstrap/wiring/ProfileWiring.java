package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.account.ChangeOtpAddress;
import jp.passportweb.application.account.EditProfile;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.account.OfferFields;
import jp.passportweb.application.account.RecoverAccessKey;
import jp.passportweb.application.account.RegisterProfile;
import jp.passportweb.application.account.ReplaceAccessKey;
import jp.passportweb.application.account.SendConfirmation;
import jp.passportweb.application.account.StoreProfile;
import jp.passportweb.application.account.UsePassword;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.session.Sessions;

/** アカウント情報登録, and access keys that are forgotten or replaced. */
@Factory
final class ProfileWiring {
  @Singleton
  EndOtherSessions endOtherSessions(Sessions sessions, InstallationKey key) {
    return new EndOtherSessions(sessions, key);
  }

  @Singleton
  UsePassword usePassword(OneTimePasswords passwords, InstallationKey key, LoginLimits limits) {
    return new UsePassword(passwords, key, limits);
  }

  @Singleton
  SendConfirmation sendConfirmation(
      OneTimePasswords passwords,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      SecureRandom random) {
    return new SendConfirmation(passwords, postOffice, audit, key, limits, random);
  }

  @Singleton
  EditProfile editProfile(AccountProfiles profiles, ProfileChanges changes, InstantSource clock) {
    return new EditProfile(profiles, changes, clock);
  }

  @Singleton
  StoreProfile storeProfile(
      Accounts accounts, AccountProfiles profiles, ProfileChanges changes, AuditTrail audit) {
    return new StoreProfile(accounts, profiles, changes, audit);
  }

  @Singleton
  RegisterProfile registerProfile(
      Accounts accounts,
      ProfileChanges changes,
      StoreProfile store,
      SendConfirmation send,
      PostOffice postOffice,
      InstallationKey key,
      SecureRandom random,
      InstantSource clock) {
    return new RegisterProfile(accounts, changes, store, send, postOffice, key, random, clock);
  }

  @Singleton
  ChangeOtpAddress changeOtpAddress(
      Accounts accounts,
      ProfileChanges changes,
      StoreProfile store,
      UsePassword use,
      EndOtherSessions end,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      InstantSource clock) {
    return new ChangeOtpAddress(
        accounts, changes, store, use, end, postOffice, audit, key, limits, clock);
  }

  @Singleton
  ReplaceAccessKey replaceAccessKey(
      Accounts accounts,
      UsePassword use,
      EndOtherSessions end,
      PostOffice postOffice,
      AuditTrail audit,
      SecureRandom random,
      InstantSource clock) {
    return new ReplaceAccessKey(accounts, use, end, postOffice, audit, random, clock);
  }

  @Singleton
  RecoverAccessKey recoverAccessKey(
      Accounts accounts,
      ApplicationRecords records,
      Throttles throttles,
      PostOffice postOffice,
      AuditTrail audit,
      LoginLimits limits,
      InstantSource clock) {
    return new RecoverAccessKey(accounts, records, throttles, postOffice, audit, limits, clock);
  }

  @Singleton
  OfferFields offerFields(AccountProfiles profiles, ApplicationRecords records) {
    return new OfferFields(profiles, records);
  }
}
