package nl.kamervragen.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that canonical ids are made of: their checks, their reading, and the addresses that follow from them. */
final class Canoniek {

    private static final String OFFICIELE_BEKENDMAKINGEN = "https://zoek.officielebekendmakingen.nl/";

    private Canoniek() {}

    /** The address of a publication on officielebekendmakingen.nl. */
    static Optional<URI> publicatie(String id) {
        return Optional.of(URI.create(OFFICIELE_BEKENDMAKINGEN + id + ".html"));
    }

    /** The address of a dossier on officielebekendmakingen.nl. */
    static Optional<URI> dossier(String id) {
        return Optional.of(URI.create(OFFICIELE_BEKENDMAKINGEN + "dossier/" + id));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigits(String text, int minimum, int maximum) {
        return text.length() >= minimum
                && text.length() <= maximum
                && text.chars().allMatch(c -> isDigit((char) c));
    }

    static boolean isLetters(String text, int minimum, int maximum) {
        return text.length() >= minimum
                && text.length() <= maximum
                && text.chars().allMatch(c -> isLetter((char) c));
    }

    static boolean isAlphanumeric(String text, int minimum, int maximum) {
        return text.length() >= minimum
                && text.length() <= maximum
                && text.chars().allMatch(c -> isDigit((char) c) || isLetter((char) c));
    }

    /** A number without its leading zeros; text that is no number stays as it is. */
    static String withoutLeadingZeros(String text) {
        int start = 0;
        while (start < text.length() - 1 && text.charAt(start) == '0' && isDigit(text.charAt(start + 1))) {
            start++;
        }
        return text.substring(start);
    }

    /** Reads a whole number of one to nine digits. */
    static int number(Soort soort, String id, String part, String expected) {
        if (!isDigits(part, 1, 9)) {
            throw invalid(soort, id, expected);
        }
        return Integer.parseInt(part);
    }

    /** Checks a number that counts from one. */
    static int positive(String name, int value) {
        return between(name, value, 1, Integer.MAX_VALUE);
    }

    static int between(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    name + " must be from " + lowest + " to " + highest + ", but is " + value);
        }
        return value;
    }

    /** Cuts at each separator; a text without one is a list of itself. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return List.copyOf(parts);
    }

    /** A number written with so many digits, noughts before it. */
    static String digits(int number, int digits) {
        String written = String.valueOf(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    static IllegalArgumentException invalid(Soort soort, String id, String expected) {
        return new IllegalArgumentException(
                "\"" + id + "\" is not an id of the kind " + soort + ": expected " + expected);
    }

    /** Reads {@code 20172018}. */
    static Vergaderjaar jaren(Soort soort, String id, String part, String expected) {
        if (!isDigits(part, 8, 8)) {
            throw invalid(soort, id, expected);
        }
        int begin = Integer.parseInt(part.substring(0, 4));
        if (Integer.parseInt(part.substring(4)) != begin + 1) {
            throw invalid(soort, id, expected + "; a vergaderjaar spans two consecutive years");
        }
        return new Vergaderjaar(begin);
    }

    /** Reads {@code tk} or {@code ek}. */
    static Kamer kamer(Soort soort, String id, String part, String expected) {
        return switch (part) {
            case "tk" -> Kamer.TWEEDE_KAMER;
            case "ek" -> Kamer.EERSTE_KAMER;
            default -> throw invalid(soort, id, expected);
        };
    }
}
