/** Whether a policy is sound: what can be said of its rows before any facts come; sees the steps' sheets, policy, table. */
@NullMarked
package kaoping.review;

import org.jspecify.annotations.NullMarked;
