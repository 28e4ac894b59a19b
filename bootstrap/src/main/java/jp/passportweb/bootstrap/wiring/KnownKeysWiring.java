package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.PrivateKeyReader;
import jp.passportweb.pki.signingrequest.BouncyCastlePrivateKeyReader;

/** Keys that others know. */
@Factory
final class KnownKeysWiring {
  @Singleton
  KnownKeys knownKeys(BlockedKeys blockedKeys, KeyLists lists) {
    return new KnownKeys(blockedKeys, lists);
  }

  @Singleton
  PrivateKeyReader privateKeyReader(KeyPolicy policy) {
    return new BouncyCastlePrivateKeyReader(policy);
  }
}
