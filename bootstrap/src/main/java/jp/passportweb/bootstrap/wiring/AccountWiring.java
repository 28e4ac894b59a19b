package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.account.LogIn;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.account.SendOneTimePassword;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.operator.CreateFirstOperators;
import jp.passportweb.application.operator.LogInOperator;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.domain.session.Sessions;

@Factory
final class AccountWiring {
  @Singleton
  Guessing guessing(Throttles throttles, LoginLimits limits) {
    return new Guessing(throttles, limits);
  }

  @Singleton
  OpenSession openSession(Sessions sessions, InstallationKey key, SecureRandom random) {
    return new OpenSession(sessions, key, random);
  }

  @Singleton
  ResolveSession resolveSession(
      Sessions sessions, InstallationKey key, SessionLimits limits, InstantSource clock) {
    return new ResolveSession(sessions, key, limits, clock);
  }

  @Singleton
  EndSession endSession(Sessions sessions, InstallationKey key) {
    return new EndSession(sessions, key);
  }

  @Singleton
  SendOneTimePassword sendOneTimePassword(
      Accounts accounts,
      OneTimePasswords passwords,
      PostOffice postOffice,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      SecureRandom random,
      InstantSource clock) {
    return new SendOneTimePassword(
        accounts, passwords, postOffice, audit, key, limits, random, clock);
  }

  @Singleton
  LogIn logIn(
      Accounts accounts,
      OneTimePasswords passwords,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      InstantSource clock) {
    return new LogIn(accounts, passwords, guessing, openSession, audit, key, limits, clock);
  }

  @Singleton
  LogInOperator logInOperator(
      Operators operators,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      InstantSource clock) {
    return new LogInOperator(operators, guessing, openSession, audit, clock);
  }

  @Singleton
  CreateFirstOperators createFirstOperators(
      Operators operators, SecureRandom random, InstantSource clock) {
    return new CreateFirstOperators(operators, random, clock);
  }
}
