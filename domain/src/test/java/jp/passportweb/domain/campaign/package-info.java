/** Tests of campaigns. */
@NullMarked
package jp.passportweb.domain.campaign;

import org.jspecify.annotations.NullMarked;
