@NullMarked
package jp.passportweb.persistence.transaction;

import org.jspecify.annotations.NullMarked;
