/**
 * What a form says about how an indicator is scored (评（扣）分标准), read by a grammar into the rows that staff would write in
 * 评分; what it does not say is asked, never guessed. Sees facts, policy, table and score; the only room that sees ANTLR.
 */
@NullMarked
package kaoping.standard;

import org.jspecify.annotations.NullMarked;
