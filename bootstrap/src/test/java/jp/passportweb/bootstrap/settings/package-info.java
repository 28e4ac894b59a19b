/** Settings: which secrets are taken. */
@NullMarked
package jp.passportweb.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
