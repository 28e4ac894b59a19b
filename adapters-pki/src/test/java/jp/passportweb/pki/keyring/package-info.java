/** All authorities whose keys a node holds, taken together. */
@NullMarked
package jp.passportweb.pki.keyring;

import org.jspecify.annotations.NullMarked;
