/** Tests of the command line. */
@NullMarked
package jp.passportweb.bootstrap.command;

import org.jspecify.annotations.NullMarked;
