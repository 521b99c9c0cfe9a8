package nl.kamervragen.internal.layout;

import java.util.List;

/**
 * Where the running text of a page ends.
 *
 * @param bodyEnd how many lines of running text stand before it in the document
 * @param notes the footnotes that stand there, in the order of their numbers
 */
record PageBottom(int bodyEnd, List<NoteLines> notes) {}
