@NullMarked
package jp.passportweb.pki.independent;

import org.jspecify.annotations.NullMarked;
