/** The jar as one remote perspective, and a node as the primary one. */
@NullMarked
package jp.passportweb.bootstrap.perspective;

import org.jspecify.annotations.NullMarked;
