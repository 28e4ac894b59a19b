/**
 * The judge over what is to be signed. It shares no code with those who build certificates, so that
 * one mistake is not made twice.
 */
@NullMarked
package jp.passportweb.pki.lint;

import org.jspecify.annotations.NullMarked;
