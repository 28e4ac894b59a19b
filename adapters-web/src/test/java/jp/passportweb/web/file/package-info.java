/** Tests of how files are given back. */
@NullMarked
package jp.passportweb.web.file;

import org.jspecify.annotations.NullMarked;
