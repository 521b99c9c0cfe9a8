package nl.kamervragen.internal.inline;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.internal.blocks.BlockReader;
import nl.kamervragen.internal.kop.ParagraphRole;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;
import nl.kamervragen.internal.paragraphs.ParagraphReader;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnootmarkering;
import org.junit.jupiter.api.Test;

class VoorwerkReaderTest {
    private static final String HEAD = "Vragen van het lid Terpstra (VVD) aan de Minister van Financiën over ";
    private static final String BEHIND = " (ingezonden 3 mei 2024).\n\nVraag 1\nKent u ze?\n\n1 Dorpsblad\n";

    @Test
    void findsAReferenceOfWhichTheSubjectHasThePiecesInTwoParagraphs() {
        InlineParagraph subject = subject(HEAD + "het verslag (Kamerstuk\n\n29 398, nr. 1) en «De brug»1" + BEHIND);

        assertThat(subject.text()).hasToString("het verslag (Kamerstuk 29 398, nr. 1) en «De brug»");
        assertThat(subject.references()).extracting(Vermelding::id).containsExactly("kst-29398-1");
        assertThat(subject.references()).extracting(Vermelding::begin).containsExactly(13);
    }

    @Test
    void keepsTheMarksOfEachPieceWhereTheyStood() {
        InlineParagraph subject = subject(HEAD + "«De brug.»1\n\nOpen of dicht?2" + BEHIND + "2 Stadskrant\n");

        assertThat(subject.text()).hasToString("«De brug.» Open of dicht?");
        assertThat(subject.marks()).containsExactly(new Voetnootmarkering(1, 10), new Voetnootmarkering(2, 25));
    }

    @Test
    void leavesOutWhatStandsBesideTheSubject() {
        InlineParagraph subject = subject(HEAD + "«De brug» in Kamerstuk 29 398, nr. 1" + BEHIND);

        assertThat(subject.text()).hasToString("«De brug» in Kamerstuk 29 398, nr. 1");
        assertThat(subject.references()).extracting(Vermelding::begin).containsExactly(13);
    }

    @Test
    void knowsTheRoleOfEachParagraph() {
        Voorwerk voorwerk = read(HEAD + "de brug" + BEHIND);

        assertThat(voorwerk.with(ParagraphRole.KOP)).isEqualTo(voorwerk.paragraphs());
        assertThat(voorwerk.with(ParagraphRole.INLEIDING)).isEmpty();
        assertThat(voorwerk.zieOok()).isEmpty();
    }

    private static InlineParagraph subject(String text) {
        return read(text).onderwerp().orElseThrow();
    }

    private static Voorwerk read(String text) {
        return InlineReader.read(ParagraphReader.read(BlockReader.read(LayoutReader.read(LineReader.read(text)))), true)
                .voorwerk();
    }
}
