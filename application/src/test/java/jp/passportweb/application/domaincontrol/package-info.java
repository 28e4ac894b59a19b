/** Proof of control of names. */
@NullMarked
package jp.passportweb.application.domaincontrol;

import org.jspecify.annotations.NullMarked;
