/** What was found wrong or worth knowing, with its place and its remedy; sees only value. */
@NullMarked
package kaoping.finding;

import org.jspecify.annotations.NullMarked;
