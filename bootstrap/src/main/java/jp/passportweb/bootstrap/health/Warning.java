package jp.passportweb.bootstrap.health;

/**
 * Something that lets the service run, and that operations should see to.
 *
 * @param sentence fit for anybody's eyes: {@code /health} is open
 */
record Warning(String sentence) {}
