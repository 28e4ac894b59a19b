/** Tests of who computes with the own keys; the JDK judges. */
@NullMarked
package jp.passportweb.pki.provider;

import org.jspecify.annotations.NullMarked;
