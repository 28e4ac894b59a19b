/** Campaigns in the office, and the way of a holder to the replacement (MAS-1). */
@NullMarked
package jp.passportweb.web.campaign;

import org.jspecify.annotations.NullMarked;
