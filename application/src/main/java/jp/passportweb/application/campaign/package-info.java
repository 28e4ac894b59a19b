/** Campaigns from the selection to the last revocation (MAS-1). */
@NullMarked
package jp.passportweb.application.campaign;

import org.jspecify.annotations.NullMarked;
