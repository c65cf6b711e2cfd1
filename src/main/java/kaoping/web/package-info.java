/** The door for programs: HTTP, problems, the description of the interface; sees desk, batch and report; the only room that sees Spring. */
@NullMarked
package kaoping.web;

import org.jspecify.annotations.NullMarked;
