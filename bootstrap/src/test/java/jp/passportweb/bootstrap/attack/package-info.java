/**
 * Attacks on the packaged jar, on H2 and on PostgreSQL in the production environment. Both systems
 * are shared by all classes: attacks are few in requests, and leave the systems fit for others.
 */
@org.jspecify.annotations.NullMarked
package jp.passportweb.bootstrap.attack;
