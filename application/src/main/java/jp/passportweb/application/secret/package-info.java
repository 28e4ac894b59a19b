/**
 * Secrets: keyed hashes to look things up by, encryption for what must be read again, password
 * hashes.
 */
@NullMarked
package jp.passportweb.application.secret;

import org.jspecify.annotations.NullMarked;
