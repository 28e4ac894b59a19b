/** The staff as administrators see them: listed, invited, changed, reviewed (OPR-1). */
@NullMarked
package jp.passportweb.web.people;

import org.jspecify.annotations.NullMarked;
