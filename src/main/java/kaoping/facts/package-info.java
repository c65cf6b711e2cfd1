/** What was submitted about the units of one period, read strictly; sees only value and finding. */
@NullMarked
package kaoping.facts;

import org.jspecify.annotations.NullMarked;
