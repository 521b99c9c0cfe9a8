package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.text.KamervragenText;

/** The forms in which people have documents. */
enum Form {
    CANONICAL(true, true) {
        @Override
        String print(Kamervragen document) {
            return KamervragenText.write(document);
        }
    },
    PDFBOX(true, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, " ", "", "").text(ExtractedPages.Notes.BEHIND_NUMBER, false);
        }
    },
    PDFTOTEXT_RAW(true, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "\f").text(ExtractedPages.Notes.BELOW_NUMBER, false);
        }
    },
    PDFTOTEXT_LAYOUT(true, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", " ".repeat(24), "\f").text(ExtractedPages.Notes.BELOW_NUMBER, true);
        }
    },
    PDFTOTEXT(true, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "\f").text(ExtractedPages.Notes.BELOW_FOOT, false);
        }
    },
    MUPDF(true, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, " ", "", "\n").text(ExtractedPages.Notes.BEHIND_NUMBER, true);
        }
    },
    PDFJS(true, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "\n").text(ExtractedPages.Notes.BEHIND_NUMBER, false);
        }
    },
    WITHOUT_FURNITURE(false, false) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, " ", "", "\n ").bare();
        }
    },
    DRAFT(false, true) {
        @Override
        String print(Kamervragen document) {
            return paragraphs(document).stream()
                    .map(paragraph -> Marks.written(paragraph, number -> "[" + number + "]"))
                    .collect(Collectors.joining("\n\n"));
        }
    },
    DRAFT_THAT_NAMES_QUESTIONS(false, true) {
        @Override
        String print(Kamervragen document) {
            return paragraphs(document).stream()
                    .map(Marks::plain)
                    .map(paragraph -> paragraph.replaceFirst("^Antwoord (?=\\d)", "Antwoord op vraag "))
                    .collect(Collectors.joining("\n\n"));
        }
    },
    WEB_PAGE(false, false) {
        @Override
        String print(Kamervragen document) {
            return paragraphs(document).stream()
                    .map(Marks::plain)
                    .map(paragraph -> counted(paragraph, 85))
                    .collect(Collectors.joining("\n"));
        }
    },
    MARKDOWN(false, true) {
        @Override
        String print(Kamervragen document) {
            return "# 2\n\n" + paragraphs(document).stream().map(Form::markdown).collect(Collectors.joining("\n\n"));
        }
    };

    private final boolean page;
    private final boolean paragraphs;

    /**
     * Describes a form.
     *
     * @param page whether it shows what the page's head and foot say
     * @param paragraphs whether it shows where each paragraph ends; on a page one may end with a full row
     */
    Form(boolean page, boolean paragraphs) {
        this.page = page;
        this.paragraphs = paragraphs;
    }

    abstract String print(Kamervragen document);

    boolean showsPage() {
        return page;
    }

    boolean showsParagraphs() {
        return paragraphs;
    }

    /** The paragraphs of the canonical text, without the head of the page. */
    static List<String> paragraphs(Kamervragen document) {
        List<String> paragraphs = new ArrayList<>(
                Arrays.asList(KamervragenText.write(document).strip().split("\n\n+")));
        paragraphs.remove(0);
        return paragraphs;
    }

    private static String markdown(String paragraph) {
        if (paragraph.matches("(Vraag|Antwoord) \\d.*")) {
            return "**" + paragraph + "**";
        }
        String number = paragraph.matches("[⁰¹²³⁴⁵⁶⁷⁸⁹].*") ? paragraph.substring(0, paragraph.indexOf(' ')) : "";
        return Marks.plain(number) + Marks.written(paragraph.substring(number.length()), mark -> "[" + mark + " ]");
    }

    private static String counted(String paragraph, int length) {
        StringBuilder out = new StringBuilder();
        int row = 0;
        for (String word : paragraph.split(" ")) {
            boolean fits = row == 0 || row + 1 + word.length() <= length;
            out.append(row == 0 ? "" : fits ? " " : "\n").append(word);
            row = row == 0 || !fits ? word.length() : row + 1 + word.length();
        }
        return out.toString();
    }
}
