package nl.kamervragen.internal.referentie;

/**
 * A citation that names no thing for certain: an Aanhangsel without a parliamentary year.
 *
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 */
public record Unresolved(int begin, int end) {}
