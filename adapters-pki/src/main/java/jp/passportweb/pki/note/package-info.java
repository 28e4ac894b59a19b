/** Signs notes with a key of the installation. */
@NullMarked
package jp.passportweb.pki.note;

import org.jspecify.annotations.NullMarked;
