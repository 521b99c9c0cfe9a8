package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Genummerd;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vraag;

/** Shows the questions beside their answers, or above them where the terminal is narrow, and the texts around them. */
final class BodyView {
    private static final int NARROW = 80;

    private final int width;
    private final boolean beside;
    private final List<String> lines = new ArrayList<>();

    private BodyView(int width, boolean beside) {
        this.width = width;
        this.beside = beside;
    }

    static List<String> lines(Kamervragen document, int width) {
        BodyView view =
                new BodyView(width, width >= NARROW && !document.antwoorden().isEmpty());
        view.part("Inleiding", document.inleiding());
        Group.of(document).forEach(view::group);
        view.part("Mededeling", document.mededeling());
        view.part("Toelichting", document.toelichting());
        return view.lines;
    }

    private void part(String label, Optional<Tekst> tekst) {
        tekst.ifPresent(words -> add(Words.block(label, words, width)));
    }

    private void group(Group group) {
        Columns columns = new Columns(width);
        int column = beside ? columns.width() : width;
        List<String> questions = questions(group.vragen(), column);
        List<String> answer = group.antwoord()
                .map(antwoord -> block("Antwoord ", antwoord, column))
                .orElse(List.of());
        if (beside) {
            add(columns.beside(questions, answer));
        } else {
            add(questions);
            add(answer);
        }
    }

    private static List<String> questions(List<Vraag> vragen, int width) {
        List<String> lines = new ArrayList<>();
        for (Vraag vraag : vragen) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block("Vraag ", vraag, width));
        }
        return lines;
    }

    private static List<String> block(String label, Genummerd part, int width) {
        return Words.block(label + Words.list(part.nummers()), part.tekst(), width);
    }

    private void add(List<String> block) {
        if (!block.isEmpty()) {
            lines.add("");
            lines.addAll(block);
        }
    }
}
