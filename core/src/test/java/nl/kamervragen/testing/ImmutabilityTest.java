package nl.kamervragen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.model.Kamervragen;
import org.junit.jupiter.api.Test;

/** Walks through all that can be reached from a document and finds nothing that can be changed. */
class ImmutabilityTest {
    private static final Set<Class<?>> VALUES =
            Set.of(String.class, Integer.class, Boolean.class, LocalDate.class, URI.class);

    @Test
    void nothingInADocumentCanBeChanged() {
        RandomKamervragen.documents(100).forEach(this::walk);
    }

    @Test
    void nothingThatADocumentAnswersCanBeChanged() {
        RandomKamervragen.documents(100).forEach(document -> {
            walk(document.paren());
            walk(document.referenties());
        });
    }

    private void walk(Object root) {
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof List<?> list) {
                refusesChange(list);
                open.addAll(list);
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(open::push);
            } else if (value instanceof Record record) {
                hasOnlyFinalFields(record.getClass());
                components(record).forEach(open::push);
            } else {
                assertThat(value).matches(v -> v instanceof Enum || VALUES.contains(v.getClass()), "is a value");
            }
        }
    }

    private static void refusesChange(List<?> list) {
        assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.set(0, null)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void hasOnlyFinalFields(Class<?> type) {
        assertThat(type.getPackage()).isEqualTo(Kamervragen.class.getPackage());
        // What measures coverage adds a field of its own.
        assertThat(Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers())))
                .isEmpty();
    }

    private static List<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> value(record, component))
                .toList();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
