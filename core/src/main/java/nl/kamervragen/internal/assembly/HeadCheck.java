package nl.kamervragen.internal.assembly;

import nl.kamervragen.internal.inline.Voorwerk;
import nl.kamervragen.internal.kop.KopDoubt;
import nl.kamervragen.internal.kop.ParagraphSpan;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.result.DiagnosticCode;

/** Says of the head what could not be read with certainty. */
final class HeadCheck {
    private final Findings findings;
    private final Voorwerk voorwerk;

    HeadCheck(Findings findings, Voorwerk voorwerk) {
        this.findings = findings;
        this.voorwerk = voorwerk;
    }

    void check() {
        for (KopDoubt doubt : voorwerk.parts().doubts()) {
            TracedText text =
                    voorwerk.paragraphs().get(doubt.place().paragraph()).text();
            Object words = text.subSequence(doubt.place().begin(), doubt.place().end());
            switch (doubt.reason()) {
                case DATUM -> report(DiagnosticCode.HEAD_DATE_UNREADABLE, text, doubt.place(), words);
                case PORTEFEUILLE -> report(DiagnosticCode.HEAD_PORTFOLIO_UNKNOWN, text, doubt.place(), words);
                case VRAAGSTELLERS -> report(DiagnosticCode.HEAD_NAMES_UNCLEAR, text, doubt.place(), words);
                case ONDERWERP -> report(DiagnosticCode.HEAD_SUBJECT_UNCLEAR, text, doubt.place());
                case PARENTHESIS -> report(DiagnosticCode.HEAD_PARENTHESIS_OPEN, text, doubt.place());
            }
        }
    }

    private void report(DiagnosticCode code, TracedText text, ParagraphSpan place, Object... words) {
        Span span = text.sourceSpan(place.begin(), place.end());
        findings.at(code, span.begin(), span.end(), words);
    }
}
