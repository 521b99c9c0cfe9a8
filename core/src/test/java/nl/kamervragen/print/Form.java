package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.text.KamervragenText;

/** The forms in which people have documents. */
enum Form {
    CANONICAL {
        @Override
        String print(Kamervragen document) {
            return KamervragenText.write(document);
        }
    },
    PDFBOX(Loss.FULL_ROW_ENDS) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, " ", "", "").text(ExtractedPages.Notes.BEHIND_NUMBER, false);
        }
    },
    PDFTOTEXT_RAW(Loss.FULL_ROW_ENDS, Loss.ROWS_WITH_MARKS) {
        @Override
        boolean hidesEnd(String paragraph, String next) {
            return Chars.isRaisedDigit(paragraph.charAt(paragraph.length() - 1)) || super.hidesEnd(paragraph, next);
        }

        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "\f")
                    .text(ExtractedPages.Notes.BELOW_NUMBER_CUT_AT_MARKS, false);
        }
    },
    PDFTOTEXT_LAYOUT(Loss.FULL_ROW_ENDS) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", " ".repeat(24), "\f").text(ExtractedPages.Notes.BELOW_NUMBER, true);
        }
    },
    PDFTOTEXT(Loss.FULL_ROW_ENDS) {
        @Override
        boolean hidesEnd(String paragraph, String next) {
            // Where the halves of a broken word were joined, the last row can't be told to a letter or two.
            return super.hidesEnd(paragraph, "mmm" + next);
        }

        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "\f").text(ExtractedPages.Notes.BELOW_FOOT, false);
        }
    },
    MUPDF(Loss.FULL_ROW_ENDS) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, " ", "", "\n").text(ExtractedPages.Notes.BEHIND_NUMBER, true);
        }
    },
    PDFJS(Loss.FULL_ROW_ENDS) {
        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "\n").text(ExtractedPages.Notes.BEHIND_NUMBER, false);
        }
    },
    WITHOUT_FURNITURE(Loss.PAGE, Loss.FULL_ROW_ENDS) {
        @Override
        boolean tellsApart(Kamervragen document) {
            return print(document).lines().count() > SHORT_TEXT;
        }

        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, " ", "", "\n ").bare();
        }
    },
    /** Each row a paragraph of its own, as pages come out of a browser or a converter. */
    DOUBLE_SPACED(Loss.FULL_ROW_ENDS) {
        @Override
        boolean tellsApart(Kamervragen document) {
            return PDFBOX.print(document).lines().count() > SHORT_TEXT;
        }

        @Override
        String print(Kamervragen document) {
            return PDFBOX.print(document).replace("\n", "\n\n");
        }
    },
    DRAFT(Loss.PAGE) {
        @Override
        String print(Kamervragen document) {
            return paragraphs(document).stream()
                    .map(paragraph -> Marks.written(paragraph, number -> "[" + number + "]"))
                    .collect(Collectors.joining("\n\n"));
        }
    },
    DRAFT_THAT_NAMES_QUESTIONS(Loss.PAGE) {
        @Override
        String print(Kamervragen document) {
            return paragraphs(document).stream()
                    .map(Marks::plain)
                    .map(paragraph -> paragraph.replaceFirst("^Antwoord (?=\\d)", "Antwoord op vraag "))
                    .collect(Collectors.joining("\n\n"));
        }
    },
    WEB_PAGE(Loss.PAGE, Loss.FULL_ROW_ENDS) {
        @Override
        boolean hidesEnd(String paragraph, String next) {
            String rows = counted(Marks.plain(paragraph), WEB_ROW);
            int last = rows.length() - rows.lastIndexOf('\n') - 1;
            return last + 1 + next.split(" ", 2)[0].length() > WEB_ROW - WEB_DOUBT;
        }

        @Override
        String print(Kamervragen document) {
            return paragraphs(document).stream()
                    .map(Marks::plain)
                    .map(paragraph -> counted(paragraph, WEB_ROW))
                    .collect(Collectors.joining("\n"));
        }
    },
    MARKDOWN(Loss.PAGE) {
        @Override
        String print(Kamervragen document) {
            return "# 2\n\n" + paragraphs(document).stream().map(Form::markdown).collect(Collectors.joining("\n\n"));
        }
    },
    GLUED_LINES(Loss.SPACES) {
        @Override
        boolean tellsApart(Kamervragen document) {
            boolean plainNotes = document.voetnoten().stream()
                    .map(note -> note.tekst().platteTekst().charAt(0))
                    .noneMatch(first -> Character.isDigit(first) || Character.isLowerCase(first));
            List<String> paragraphs = paragraphs(document);
            return plainNotes
                    && paragraphs.stream().noneMatch(item -> item.startsWith("2. "))
                    && PagePrinter.pages(paragraphs, true).stream()
                            .flatMap(sheet -> sheet.text().stream())
                            .noneMatch(row -> Character.isDigit(row.text().charAt(0)));
        }

        @Override
        String print(Kamervragen document) {
            return new ExtractedPages(document, "", "", "").glued();
        }
    },
    OFFICIAL_WEB_PAGE(Loss.PAGE) {
        @Override
        String print(Kamervragen document) {
            return "Aanhangsel van de Handelingen\n\nDatum publicatieOrganisatieVergaderjaarNummerDatum ontvangst\n"
                    + "Tweede Kamer der Staten-Generaal2018-201930941 november 2018\n\n" + plain(document);
        }
    },
    TABLE_HEADED_PAGE(Loss.PAGE) {
        @Override
        String print(Kamervragen document) {
            return "Antwoord op vragen van het lid Kloosterman over bruggen\n"
                    + "Nummer: 2018D54632, datum: 2018-11-16, bijgewerkt: 2024-02-19 10:56, versie: 3\n\n"
                    + "Tweede Kamer der Staten-Generaal | 2 |\n| --- | --- |\n"
                    + "Vergaderjaar 2018-2019 | Aanhangsel van de Handelingen |\n3094 |\n\n" + plain(document);
        }
    },
    OLD_AANHANGSEL(Loss.PAGE, Loss.PARAGRAPH_ENDS) {
        @Override
        boolean tellsApart(Kamervragen document) {
            return document.soort() == Documentsoort.ANTWOORD && new OldPages(document).tellApart();
        }

        @Override
        String print(Kamervragen document) {
            return new OldPages(document).text();
        }
    },
    LETTER(Loss.PAGE, Loss.HEAD) {
        @Override
        String print(Kamervragen document) {
            List<String> paragraphs = paragraphs(document);
            paragraphs.removeIf(
                    paragraph -> paragraph.startsWith("Vragen van") || paragraph.startsWith("Antwoord van"));
            return LETTER_HEAD.replace("LEDEN", members(document))
                    + paragraphs.stream()
                            .map(paragraph -> Marks.written(paragraph, number -> "[" + number + "]"))
                            .map(paragraph -> paragraph.replaceFirst("^Antwoord (?=\\d)", "Antwoord op vraag "))
                            .collect(Collectors.joining("\n\n"));
        }
    };

    private static final int WEB_ROW = 85;

    /** A short text may lack a row that is nearly full. */
    private static final int WEB_DOUBT = 5;

    private static final String LETTER_HEAD = """
            Ministerie van Infrastructuur en Waterstaat

            Aan de Voorzitter van de Tweede Kamer

            Datum 1 november 2018
            Betreft Beantwoording Kamervragen over bruggen

            Geachte voorzitter,

            Hierbij zend ik u de antwoorden op de vragen van LEDEN over bruggen.

            Hoogachtend,

            de Minister van Infrastructuur en Waterstaat,

            W. Terpstra

            """;

    /** So few rows that they don't show how they are set. */
    private static final int SHORT_TEXT = 24;

    /** What a form doesn't show of a document. */
    enum Loss {
        /** What the page's head and foot say. */
        PAGE,
        /** Which paragraphs end in a row without room for the next word. */
        FULL_ROW_ENDS,
        /**
         * Whether a row or a paragraph ended with a mark: its line ends there anyway. One wrong guess shifts the next,
         * so that no end of such a text is compared.
         */
        ROWS_WITH_MARKS,
        /** Where paragraphs end: the width of the column is not known, and few rows of a narrow one come near it. */
        PARAGRAPH_ENDS,
        /** Spaces and paragraph ends, and which hyphens were those of line ends. */
        SPACES,
        /** The sentences of the head: a letter says it in other words. */
        HEAD
    }

    private final Set<Loss> losses;

    Form(Loss... losses) {
        this.losses = Set.of(losses);
    }

    abstract String print(Kamervragen document);

    /** Whether a reader of the form could tell the notes of the document from its text. */
    boolean tellsApart(Kamervragen document) {
        return true;
    }

    boolean loses(Loss loss) {
        return losses.contains(loss);
    }

    /** Whether a paragraph's last row is so full that its end can't be told. */
    boolean hidesEnd(String paragraph, String next) {
        // Without a stop a little room says nothing.
        String doubt = Character.isLetter(paragraph.charAt(paragraph.length() - 1)) ? "m" : "";
        return loses(Loss.FULL_ROW_ENDS)
                && RowSetter.endsFull(paragraph, doubt + next.split(" ", 2)[0], PagePrinter.COLUMN);
    }

    /** The paragraphs of the canonical text, without the head of the page. */
    static List<String> paragraphs(Kamervragen document) {
        List<String> paragraphs = new ArrayList<>(
                Arrays.asList(KamervragenText.write(document).strip().split("\n\n+")));
        paragraphs.remove(0);
        return paragraphs;
    }

    /** "de leden Kloosterman (D66) en Van Dommelen (VVD)". */
    private static String members(Kamervragen document) {
        String head = paragraphs(document).get(0);
        return head.substring("Vragen van ".length(), head.indexOf(" aan de "));
    }

    private static String plain(Kamervragen document) {
        return paragraphs(document).stream().map(Marks::plain).collect(Collectors.joining("\n\n"));
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
