/** Many certificates replaced and revoked in time (MAS-1, BR 5.7.1.2). */
@NullMarked
package jp.passportweb.domain.campaign;

import org.jspecify.annotations.NullMarked;
