/** Two editions over the same facts (版本比较): what changed, who moves, and because of which cell; sees the appraisal and the rooms before it. */
@NullMarked
package kaoping.compare;

import org.jspecify.annotations.NullMarked;
