/** The pages of a draft tried. */
@NullMarked
package jp.passportweb.web.request.draft;

import org.jspecify.annotations.NullMarked;
