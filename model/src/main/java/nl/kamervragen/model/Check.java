package nl.kamervragen.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks that the records' constructors share; each message names the argument and shows its value. */
final class Check {
    private static final int SHOWN = 60;
    private static final int LAST_YEAR = 9999;

    private Check() {}

    static <T> T notNull(String name, T value) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }

    /** Copies the list, so that nobody can change it; the elements are immutable themselves. */
    static <T> List<T> listOf(String name, List<? extends T> values) {
        notNull(name, values);
        try {
            return List.copyOf(values);
        } catch (NullPointerException holdsNull) {
            // the copy does not say where
            int index = new ArrayList<>(values).indexOf(null);
            throw new NullPointerException(element(name, index) + " must not be null");
        }
    }

    /** Copies the numbers of a label: at least one, each from 1, none twice. */
    static List<Integer> nummers(List<Integer> values) {
        List<Integer> nummers = listOf("nummers", values);
        require(!nummers.isEmpty(), "nummers", nummers, "must hold at least one number");
        Set<Integer> seen = nummers.size() > 1 ? new HashSet<>() : Set.of();
        for (int i = 0; i < nummers.size(); i++) {
            int nummer = nummers.get(i);
            if (nummer < 1 || (nummers.size() > 1 && !seen.add(nummer))) {
                atLeast(element("nummers", i), 1, nummer);
                require(false, element("nummers", i), nummer, "must not stand twice");
            }
        }
        return nummers;
    }

    /** The name of a list's element in a message; it is put together only when there is one. */
    static String element(String list, int index) {
        return list + "[" + index + "]";
    }

    static String notBlank(String name, String value) {
        notNull(name, value);
        require(!value.isBlank(), name, value, "must hold at least one visible character");
        return value;
    }

    static Optional<String> notBlank(String name, Optional<String> value) {
        notNull(name, value).ifPresent(text -> notBlank(name, text));
        return value;
    }

    static int atLeast(String name, int minimum, int value) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " " + value + " must be >= " + minimum);
        }
        return value;
    }

    static int between(String name, int minimum, int value, int maximum) {
        if (value < minimum || value > maximum) {
            throw new IllegalArgumentException(name + " " + value + " must be >= " + minimum + " and <= " + maximum);
        }
        return value;
    }

    /** Years of four digits only: ISO-8601 writes others with a sign, which the JSON form does not know. */
    static Optional<LocalDate> date(String name, Optional<LocalDate> value) {
        notNull(name, value)
                .ifPresent(date -> require(
                        date.getYear() >= 0 && date.getYear() <= LAST_YEAR,
                        name,
                        date,
                        "must have a year of four digits"));
        return value;
    }

    static void require(boolean holds, String name, Object value, String expectation) {
        if (!holds) {
            throw new IllegalArgumentException(name + " " + shown(value) + " " + expectation);
        }
    }

    private static String shown(Object value) {
        return value instanceof String text ? "\"" + Wording.cut(text, SHOWN) + "\"" : value.toString();
    }
}
