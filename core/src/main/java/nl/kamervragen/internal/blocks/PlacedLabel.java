package nl.kamervragen.internal.blocks;

import nl.kamervragen.internal.label.Label;

/**
 * A label and where it stands.
 *
 * @param label the label
 * @param line index of its line in the body
 * @param lastLine index of the last line that its list of numbers runs into
 */
record PlacedLabel(Label label, int line, int lastLine) {}
