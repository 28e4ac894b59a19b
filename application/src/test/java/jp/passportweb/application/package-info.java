@NullMarked
package jp.passportweb.application;

import org.jspecify.annotations.NullMarked;
