/** Step 核对: what the policy wants checked, and what of the submitted form it is checked on; sees score and place, facts, table. */
@NullMarked
package kaoping.check;

import org.jspecify.annotations.NullMarked;
