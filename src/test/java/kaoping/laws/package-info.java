/** A second scorer, written from the words of the guide alone, and random policies that hold the house against it. */
@NullMarked
package kaoping.laws;

import org.jspecify.annotations.NullMarked;
