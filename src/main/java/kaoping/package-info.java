/** Scores and grades county departments and towns by the policies that each county keeps in its own workbooks. */
@NullMarked
package kaoping;

import org.jspecify.annotations.NullMarked;
