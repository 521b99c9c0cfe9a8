package nl.kamervragen.internal.label;

/**
 * What a label announces and how it stands, without its numbers: a label of ten characters may name a thousand.
 *
 * @param kind what it announces
 * @param alone whether nothing follows it on its line
 * @param heading whether it may be the heading of all answers
 */
public record LabelForm(LabelKind kind, boolean alone, boolean heading) {}
