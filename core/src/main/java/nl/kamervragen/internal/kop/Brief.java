package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/** Recognises the parts of a ministry's letter by how a paragraph begins. */
final class Brief {
    /** An opening is a sentence; shorter paragraphs that begin like one are something else. */
    private static final int SHORTEST_OPENING = 30;

    private static final String[] OPENINGS = {
        "in antwoord op",
        "hierbij",
        "hiermee",
        "bijgaand",
        "bijgevoegd",
        "met deze brief",
        "in deze brief",
        "in reactie op",
        "in vervolg op",
        "onder verwijzing",
        "ter beantwoording",
        "naar aanleiding van",
        "op uw verzoek",
        "op verzoek",
        "bij brief van",
        "uw kamer",
        "ik zend",
        "ik stuur",
        "ik bied",
        "mede namens",
        "namens",
        "onlangs",
        "met verwijzing",
        "in uw brief",
        "u heeft",
        "conform",
        "via deze",
        "de vragen van",
        "door de leden",
        "door het lid",
        "de schriftelijke vragen"
    };

    /** Heads of questions and answers, which follow the salutation of a letter that has no text of its own. */
    private static final String[] HEADS = {"vragen", "vraag", "antwoord", "antwoorden", "beantwoording", "mondelinge"};

    private static final String[] HEAD_LINES = {
        "retouradres",
        "aan de voorzitter",
        "de voorzitter",
        "aan de griffier",
        "voorzitter van de",
        "postbus",
        "datum",
        "onderwerp",
        "betreft",
        "ons kenmerk",
        "uw kenmerk",
        "kenmerk",
        "onze referentie",
        "uw referentie",
        "uw brief",
        "bijlage",
        "bijlagen",
        "contactpersoon",
        "directie",
        "directoraat",
        "ministerie",
        "telefoon",
        "e-mail",
        "www.",
        "pagina",
        "bezoekadres",
        "bezuidenhoutseweg",
        "turfmarkt",
        "parnassusplein",
        "rijnstraat",
        "binnenhof",
        "den haag",
        "'s-gravenhage",
        "’s-gravenhage",
        "afschrift",
        "verzenddatum",
        "kopie",
        "auteur",
        "de minister-president"
    };

    private Brief() {}

    /**
     * Whether a paragraph is a letter's opening sentence, or the salutation with the opening behind it.
     *
     * @param greeted whether a paragraph before it greeted
     */
    static boolean isOpening(KopScanner paragraph, boolean greeted) {
        KopScanner in = new KopScanner(paragraph.text(), paragraph.blanks().position(), paragraph.end());
        boolean salutation = salutation(in);
        int begin = in.blanks().position();
        if (in.end() - begin < SHORTEST_OPENING || Functies.sees(in)) {
            return false;
        }
        boolean further = greeted && !ParagraphForm.isQuestion(in.text().substring(begin, in.end()));
        return (salutation || further) ? !in.sees(HEADS) && namesQuestions(begin, in) : opens(begin, in);
    }

    private static boolean opens(int begin, KopScanner in) {
        boolean onDate = in.word("op") && Chars.isDigit(in.blanks().peek());
        in.moveTo(begin);
        return (onDate || in.sees(OPENINGS))
                && !ParagraphForm.isQuestion(in.text().substring(begin, in.end()))
                && speaks(begin, in)
                && namesQuestions(begin, in);
    }

    /** Whether a paragraph greets and goes on with a sentence, which may lead up to the one about the questions. */
    static boolean greets(KopScanner paragraph) {
        KopScanner in = new KopScanner(paragraph.text(), paragraph.blanks().position(), paragraph.end());
        return salutation(in) && in.end() - in.blanks().position() >= SHORTEST_OPENING && !in.sees(HEADS);
    }

    /** A letter speaks: "ik", "u", "uw", "wij" are in its opening. */
    private static boolean speaks(int begin, KopScanner in) {
        for (int i = begin; i < in.end(); i++) {
            if (WordEdges.beginsWord(in.text(), i)) {
                in.moveTo(i);
                if (in.oneOf("ik", "u", "uw", "wij", "mij", "ons")) {
                    return true;
                }
                if (in.sees("antwoord van", "(ingezonden")) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The opening names the questions or the answers. */
    private static boolean namesQuestions(int begin, KopScanner in) {
        for (int i = begin; i < in.end(); i++) {
            if (WordEdges.beginsWord(in.text(), i)) {
                in.moveTo(i);
                if (in.phrase("vragen") || in.phrase("kamervra") || in.phrase("antwoord") || in.phrase("beantwoord")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes "Geachte voorzitter,". */
    static boolean salutation(KopScanner in) {
        if (!in.oneOf("geachte", "mijnheer de voorzitter", "mevrouw de voorzitter")) {
            return false;
        }
        int limit = Math.min(in.end(), in.position() + 60);
        for (int i = in.position(); i < limit; i++) {
            if (in.text().charAt(i) == ',') {
                in.moveTo(i + 1);
                return true;
            }
        }
        in.oneOf("heer", "mevrouw");
        in.oneOf("voorzitter");
        return true;
    }

    /** Whether a paragraph is part of the letter's head: address, date, reference. */
    static boolean isHead(KopScanner in) {
        in.sign('>');
        return in.sees(HEAD_LINES) || postcode(in);
    }

    /** "2500 EH Den Haag". */
    private static boolean postcode(KopScanner in) {
        in.blanks();
        return in.end() - in.position() < 60
                && Chars.isDigit(in.peek())
                && Chars.isDigit(in.peek(3))
                && in.peek(4) == ' '
                && Chars.isUpperCase(in.peek(5))
                && Chars.isUpperCase(in.peek(6))
                && !Chars.isBaseLetter(in.peek(7));
    }

    /** "Antwoorden op vragen over vuurwerk", the title of a letter's annex. */
    static boolean isHeading(KopScanner in) {
        int end = Chars.blanksBegin(in.text(), in.position(), in.end());
        boolean sentence = end > in.position() && ".?:".indexOf(in.text().charAt(end - 1)) >= 0;
        return !sentence
                && in.sees("antwoorden", "antwoord op", "beantwoording", "bijlage", "kamervragen", "vragen van");
    }

    /** Signs that a text is a letter, and nothing else. */
    static boolean showsLetter(KopScanner in) {
        in.sign('>');
        return in.sees("retouradres", "aan de voorzitter", "geachte", "uw kenmerk", "ons kenmerk");
    }

    /** Takes "Hoogachtend," with its comma. */
    static boolean closingWord(KopScanner in) {
        boolean closing = in.oneOf("hoogachtend", "met vriendelijke groet", "met de meeste hoogachting", "namens deze");
        in.sign(',');
        return closing;
    }

    /** "Hoogachtend,". */
    static boolean isClosing(KopScanner in) {
        in.blanks();
        return in.end() - in.position() < 60 && closingWord(in);
    }
}
