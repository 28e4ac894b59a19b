/** From how many places on the network the same must be seen (BR 3.2.2.9). */
@NullMarked
package jp.passportweb.domain.perspective;

import org.jspecify.annotations.NullMarked;
