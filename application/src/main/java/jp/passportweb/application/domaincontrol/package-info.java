/** Proof of control of names: what is asked for, looked at and kept, for an account (DCV, CAA). */
@NullMarked
package jp.passportweb.application.domaincontrol;

import org.jspecify.annotations.NullMarked;
