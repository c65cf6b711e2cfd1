/** Step 评分: an indicator and the row that decides how it is scored give points and a sentence; sees facts, policy, table. */
@NullMarked
package kaoping.score;

import org.jspecify.annotations.NullMarked;
