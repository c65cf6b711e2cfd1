/** The door for programs: HTTP, problems, the description of the interface; sees desk and batch, and of the rooms before them what an answer is written from; the only room that sees Spring. */
@NullMarked
package kaoping.web;

import org.jspecify.annotations.NullMarked;
