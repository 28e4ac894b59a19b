/** 審査キュー: the list that staff work from, its views and its search (QUE-1 to 4). */
@NullMarked
package jp.passportweb.web.queue;

import org.jspecify.annotations.NullMarked;
