package nl.kamervragen.internal.layout;

/** The parts of a page's head and foot. */
enum Furniture {
    /** {@code Tweede Kamer der Staten-Generaal}, with or without its numeral. */
    CHAMBER(true),
    /** The chamber's numeral alone. */
    NUMERAL(true),
    /** {@code Vergaderjaar 2023–2024 Aanhangsel van de Handelingen}. */
    YEAR(true),
    /** {@code Aanhangsel van de Handelingen}, {@code Vragen gesteld door de leden der Kamer …}. */
    TITLE(true),
    /** The number of the Aanhangsel, or the zaaknummer, alone. */
    NUMBER(true),
    /** {@code ah-tk-20232024-1292}. */
    PUBLICATION(false),
    /** {@code ISSN 0921 - 7398}, {@code ’s-Gravenhage 2024}. */
    IMPRINT(false),
    /** {@code Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2}: the page ends here. */
    FOOT(false),
    /** The foot without its page number, which follows on a line of its own. */
    FOOT_WITHOUT_NUMBER(false),
    /** A page number alone. */
    PAGE_NUMBER(false),
    /** {@code Pagina 2 van 5}, in a letter. */
    PAGE_COUNT(false);

    private final boolean head;

    Furniture(boolean head) {
        this.head = head;
    }

    /** Whether it belongs to the head of the first page. */
    boolean isHead() {
        return head;
    }

    /** Whether it closes its page. */
    boolean isFoot() {
        return this == FOOT || this == FOOT_WITHOUT_NUMBER || this == PAGE_COUNT;
    }
}
