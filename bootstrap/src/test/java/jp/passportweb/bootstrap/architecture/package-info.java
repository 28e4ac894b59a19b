/** The walls of the house: what may know what, and how things are named and built. */
@NullMarked
package jp.passportweb.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
