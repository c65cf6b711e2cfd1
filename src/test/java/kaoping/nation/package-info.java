/** A whole country of policies, made up: what the service must hold in one process. */
@NullMarked
package kaoping.nation;

import org.jspecify.annotations.NullMarked;
