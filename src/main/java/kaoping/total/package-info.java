/** Step 汇总: the parts of a unit's points, each within its bounds, add up to its total; sees score, adjust, policy, table. */
@NullMarked
package kaoping.total;

import org.jspecify.annotations.NullMarked;
