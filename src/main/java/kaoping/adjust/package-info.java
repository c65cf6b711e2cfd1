/** Steps 计件, 加减分, 一票否决: what countable and dated events add, take away or forbid; sees facts, policy, table. */
@NullMarked
package kaoping.adjust;

import org.jspecify.annotations.NullMarked;
