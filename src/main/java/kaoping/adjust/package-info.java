/** Steps 计件, 加减分, 倍数, 一票否决: what countable and dated events add, take away or forbid; sees score, facts, policy, table. */
@NullMarked
package kaoping.adjust;

import org.jspecify.annotations.NullMarked;
