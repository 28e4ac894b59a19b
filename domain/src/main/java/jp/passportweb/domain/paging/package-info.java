/** Lists that are shown a page at a time. */
@NullMarked
package jp.passportweb.domain.paging;

import org.jspecify.annotations.NullMarked;
