/** Tests of the judge, with bytes that are broken on purpose. */
@NullMarked
package jp.passportweb.pki.lint;

import org.jspecify.annotations.NullMarked;
