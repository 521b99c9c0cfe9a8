package nl.kamervragen.parser;

import static nl.kamervragen.parser.ShortTexts.assertRead;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of short texts, beside them, as {@link ShortTexts} shows it. */
class WhatIsReadTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Kent u x(1)?⏎⏎1) Brug => V1: Kent u x(1)? ¦ 1: Brug
            Vraag 1⏎Kent u «x»1)?⏎⏎1) Brug => V1: Kent u «x»{1}? ¦ 1: Brug
            Vraag 1⏎Kent u het? (1)⏎⏎1) Brug => V1: Kent u het?{1} ¦ 1: Brug
            Vraag 1⏎(1) Kent u het?⏎⏎1) Brug => V1: ‹(1)› Kent u het? ¦ 1: Brug
            Vraag 1⏎Kent u -1) het?⏎⏎1) Brug => V1: Kent u -1) het? ¦ 1: Brug
            Vraag 1⏎Kent u het?1)⏎⏎1) Brug => V1: Kent u het?{1} ¦ 1: Brug
            Vraag 1⏎Kent u het [1234] [0] [ 1 ]?⏎⏎[1] Brug => V1: Kent u het [1234] [0]{1}? ¦ 1: Brug
            Vraag 1⏎Kent u het [1 en [ 1]?⏎⏎[1] Brug => V1: Kent u het [1 en{1}? ¦ 1: Brug
            Vraag 1⏎Kent u de brug (noot 1) en de sluis [noot 2]?⏎⏎1) Brug⏎2) Sluis => V1: Kent u de brug{1} en de sluis{2}? ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Kent u de brug (zie noot 1) en (noot 2?⏎⏎1) Brug => V1: Kent u de brug (zie noot 1) en (noot 2? ¦ 1: Brug
            Vraag 1⏎Kent u het.1Dat is zo.2⏎⏎1 Brug⏎2 Sluis => V1: Kent u het.{1}Dat is zo.{2} ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Kent u G1Dat is zo.1⏎⏎1 Brug => V1: Kent u G1Dat is zo.{1} ¦ 1: Brug
            Vraag 1⏎Kent u 3.1Dat is zo.1⏎⏎1 Brug => V1: Kent u 3.1Dat is zo.{1} ¦ 1: Brug
            Vraag 1⏎Ja.1,2 En «dat».3,4 Is 5,6 zo?⏎⏎1 Brug⏎2 Sluis⏎3 Dam⏎4 Gemaal => V1: Ja.{1}{2} En «dat».{3}{4} Is 5,6 zo? ¦ 1: Brug ¦ 2: Sluis ¦ 3: Dam ¦ 4: Gemaal
            Vraag 1⏎Ja 1,2 en 1,5?1⏎⏎1 Brug⏎2 Sluis => V1: Ja 1,2 en 1,5?{1} ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Ja, 1,2,3 en.1⏎⏎1 Brug => V1: Ja, 1,2,3 en.{1} ¦ 1: Brug
            Vraag 1⏎Dat is 5%1 van het geheel.2⏎⏎1 Brug⏎2 Sluis => V1: Dat is 5%{1} van het geheel.{2} ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Dat is – zo blijkt –1. Ja –2 meer.⏎⏎1 Brug⏎2 Sluis => V1: Dat is – zo blijkt –{1}. Ja –2 meer. ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Dat was in 2009.1 En ook in 2010.2 nog.⏎⏎1 Brug⏎2 Sluis => V1: Dat was in 2009.{1} En ook in 2010.2 nog. ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Dat was in 2009,1⏎⏎1 Brug => V1: Dat was in 2009,{1} ¦ 1: Brug
            Vraag 1⏎Dat is m2 en kom1 en a1 en ABCD1 en AB1 en vanCO1 en xA1.⏎⏎1 Brug => V1: Dat is m2 en kom{1} en a1 en ABCD1 en AB1 en vanCO1 en xA1. ¦ 1: Brug
            Vraag 1⏎Dat is van1 november en brug2 dagen.⏎⏎1 Brug⏎2 Sluis => V1: Dat is van1 november en brug{2} dagen. ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Dat is van1 novemberdagen.⏎⏎1 Brug => V1: Dat is van1 novemberdagen. ¦ 1: Brug
            Vraag 1⏎Kent u de bruggen1 2 en 3?⏎⏎1 Brug⏎2 Sluis⏎3 Dam => V1: Kent u de bruggen{1}{2}{3}? ¦ 1: Brug ¦ 2: Sluis ¦ 3: Dam
            Vraag 1⏎Kent u de bruggen1, 2 & 3?⏎⏎1 Brug⏎2 Sluis⏎3 Dam => V1: Kent u de bruggen{1}{2}{3}? ¦ 1: Brug ¦ 2: Sluis ¦ 3: Dam
            Vraag 1⏎Kent u de bruggen1, en 2?⏎⏎1 Brug⏎2 Sluis => V1: Kent u de bruggen{1}{2}? ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Kent u de bruggen1 of 2?⏎⏎1 Brug⏎2 Sluis => V1: Kent u de bruggen{1} of 2? ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Kent u de brug? 1⏎⏎1 Brug => V1: Kent u de brug?{1} ¦ 1: Brug
            Vraag 1⏎Kent u de brug 1 .⏎⏎1 Brug => V1: Kent u de brug 1 . ¦ 1: Brug
            Vraag 1⏎Kent u de «brug» 1.⏎⏎1 Brug => V1: Kent u de «brug»{1}. ¦ 1: Brug
            Vraag 1⏎Kent u de (brug 1) wel?⏎⏎1 Brug => V1: Kent u de (brug 1) wel? ¦ 1: Brug
            Vraag 1⏎Kent u de brug (zie 1) wel?⏎⏎1) Brug => V1: Kent u de brug (zie 1) wel? ¦ 1: Brug
            Vraag 1⏎Kent u de brug (de oude 1)) wel?⏎⏎1) Brug => V1: Kent u de brug (de oude{1}) wel? ¦ 1: Brug
            Vraag 1⏎Kent u de brug⏎1 wel?⏎⏎1 Brug => V1: Kent u de brug{1} wel? ¦ 1: Brug
            Vraag 1⏎1 wel?⏎⏎1 Brug => V1: 1 wel? ¦ 1: Brug
            Vraag 1⏎Zie www.brug.nl/a1 en brug.nl/1 en brug.com/1 en http://a.nl/b1.1⏎⏎1 Brug => V1: Zie www.brug.nl/a1 en brug.nl/1 en brug.com/1 en http://a.nl/b1.1 ¦ 1: Brug
            Vraag 1⏎Kent u de brug01 en 450 en x401?1⏎⏎1 Brug => V1: Kent u de brug01 en 450 en x401?{1} ¦ 1: Brug
            Vraag 1⏎Kent u de brug?¹ En 2?2⏎⏎¹ Brug⏎2 Sluis => V1: Kent u de brug?{1} En 2?2 ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Kent u de brug?¹ En [2] ja 2) en [1]?⏎⏎¹ Brug⏎[2] Sluis => V1: Kent u de brug?{1} En{2} ja 2) en [1]? ¦ 1: Brug ¦ 2: Sluis
            Vraag 1⏎Kent u de brug?[1] En ja?² Nee?³⏎⏎[1] Brug⏎² Sluis⏎³ Dam => V1: Kent u de brug?{1} En ja?{2} Nee?{3} ¦ 1: Brug ¦ 2: Sluis ¦ 3: Dam
            Vraag 1⏎Dat was in 2009.1 12 bruggen gingen dicht.⏎⏎1 Brug => V1: Dat was in 2009.{1} 12 bruggen gingen dicht. ¦ 1: Brug
            Vraag 1⏎Kent u de brieven en het antwoord op vraag⏎1 wel?⏎⏎1 Brug => V1: Kent u de brieven en het antwoord op vraag 1 wel? ¦ 1: Brug
            Vraag 1⏎Kent u art.1 van de wet en de brug?1⏎⏎1 Brug => V1: Kent u art.1 van de wet en de brug?{1} ¦ 1: Brug
            Vraag 1⏎Kent u de brug?1⏎Zie ook vraag⏎1.⏎⏎1 Brug => V1: Kent u de brug?{1} ¶ Zie ook vraag ¶ 1. ¦ 1: Brug
            Vraag 1⏎Kent u de brug?1 En ja?2 => V1: Kent u de brug?{1} En ja?{2}
            Vraag 1⏎Kent u de brug?2 En ja?3 => V1: Kent u de brug?2 En ja?3
            """)
    void ofFootnoteMarks(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Antwoord op de vragen 1 en 2⏎Ja. => A1,2: Ja.
            Antwoord bij vraag 1⏎Ja. => A1: Ja.
            Antwoord de vraag 1⏎Ja. => A1: Ja.
            Antwoord op 1⏎Ja. => A1: Ja.
            Antwoord op iets⏎Ja. =>
            Antwoord nr. 1⏎Ja. => A1: Ja.
            Antwoord:⏎Ja. => A1: Ja.
            Antwoord: Ja. => A1: Ja.
            Antwoord:Ja. =>
            Antwoord 1 Ja. => A1: Ja.
            Antwoord 1: ja. => A1: ja.
            Antwoord 1:ja. =>
            Antwoord 1 ja. =>
            Antwoord 1: 5 keer. =>
            Antwoord 1 «Ja.» => A1: «Ja.»
            Antwoord 1«Ja.» =>
            Vraag 1⏎Kent u de brug?⏎⏎1⏎⏎Vraag 2⏎Is hij dicht?⏎⏎2⏎⏎1 Dorpsblad⏎2 Stadskrant => V1: Kent u de brug?{1} ¦ V2: Is hij dicht?{2} ¦ 1: Dorpsblad ¦ 2: Stadskrant
            **Antwoord 1** Ja. => A1: Ja.
            **Antwoord 1:** Ja. => A1: Ja.
            **Antwoord 1** : Ja. => A1: Ja.
            Vraag 1,⏎2 en 3⏎Klopt dit? => V1,2,3: Klopt dit?
            Vraag 1,⏎2 en 3.⏎Klopt dit? => V1,2,3: Klopt dit?
            Vraag 1,⏎2 en 3 klopt dit? => V1: 2 en 3 klopt dit?
            Vraag 1,⏎Klopt dit? => V1: Klopt dit?
            Vraag 1,⏎2,⏎1,⏎Klopt dit? => V1,2: {1}, Klopt dit?
            Vraag 1,⏎2,⏎2 en 3⏎Klopt dit? => V1,2,3: Klopt dit?
            Vraag⏎Klopt dit? =>
            Vragen 1 tot en met 3⏎Klopt dit? => V1,2,3: Klopt dit?
            Vraag 1 en vraag 2⏎Klopt dit? => V1,2: Klopt dit?
            Vraag 1 en vragen 2⏎Klopt dit? => V1,2: Klopt dit?
            Mededeling⏎Dit duurt. => M: Dit duurt.
            Mededeling: dit duurt. => I: Mededeling: dit duurt.
            Mededeling. Dit duurt. => I: Mededeling. Dit duurt.
            Mededeling duurt. =>
            Toelichting⏎Dit is zo. => T: Dit is zo.
            Toelichting: dit is zo. => T: dit is zo.
            Vraag 1⏎Klopt dit?⏎Toelichting bij de brug⏎Ja. => V1: Klopt dit? ¶ Toelichting bij de brug ¶ Ja.
            Vraag 1⏎Klopt dit?⏎Antwoord 1.: Ja. => V1: Klopt dit? ¦ A1: Ja.
            Vraag 1⏎Klopt dit?⏎Antwoord 1⏎Ja.⏎Mededeling⏎Meer volgt. => V1: Klopt dit? ¦ A1: Ja. ¶ Mededeling ¶ Meer volgt.
            1. Kent u de brug?⏎⏎2. Is hij dicht?⏎⏎Ja, die ken ik.⏎⏎Nee. => V1: Kent u de brug? ¦ V2: Is hij dicht? ¶ Ja, die ken ik. ¶ Nee.
            Vragen van het lid Zandstra (PvB) aan de Minister van Financiën over geld (ingezonden 3 mei 2021).⏎1⏎Kent u de brug?⏎2⏎Is hij dicht?⏎3⏎Waarom? => V1: Kent u de brug? ¦ V2: Is hij dicht? ¦ V3: Waarom?
            Vragen van het lid Zandstra (PvB) aan de Minister van Financiën over geld (ingezonden 3 mei 2021).⏎1) Kent u de brug?⏎2) Is hij dicht?⏎3) Waarom? => V1: Kent u de brug? ¦ V2: Is hij dicht? ¦ V3: Waarom?
            Vragen van het lid Zandstra (PvB) aan de Minister van Financiën over geld (ingezonden 3 mei 2021).⏎1: Kent u de brug?⏎2: Is hij dicht?⏎3) Waarom? => V1: Kent u de brug? ¦ V2: Is hij dicht? ¶ ‹3)› Waarom?
            Vragen van het lid Zandstra (PvB) aan de Minister van Financiën over geld (ingezonden 3 mei 2021).⏎1.Kent u de brug?⏎2.Is hij dicht? => V1: ‹1.› Kent u de brug? ¦ V2: ‹2.› Is hij dicht?
            Vragen van het lid Zandstra (PvB) aan de Minister van Financiën over geld (ingezonden 3 mei 2021).⏎1. 5 bruggen?⏎0. Is hij dicht? => V1: ‹1.› 5 bruggen? ¦ V2: 0. Is hij dicht?
            """)
    void ofLabels(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            **Vraag 1**⏎*a* b => V1: a b
            **Vraag 1**⏎a*b*c => V1: a*b*c
            **Vraag 1**⏎*a => V1: *a
            **Vraag 1**⏎a* b* => V1: a* b*
            **Vraag 1**⏎a *b* c* d => V1: a b c* d
            **Vraag 1**⏎(*a*) b => V1: (a) b
            **Vraag 1**⏎_a_ b => V1: a b
            **Vraag 1**⏎a_b_c => V1: a_b_c
            **Vraag 1**⏎_a => V1: _a
            **Vraag 1**⏎a _b_ c_ => V1: a b c_
            **Vraag 1**⏎a\\. b => V1: ‹a.› b
            **Vraag 1**⏎a\\b => V1: a\\b
            **Vraag 1**⏎a\\ => V1: a\\
            **Vraag 1**⏎a\\é => V1: a\\é
            **Vraag 1**⏎a\\\\ b => V1: a\\ b
            **Vraag 1**⏎11[e ] b => V1: 11e b
            **Vraag 1**⏎11[e] b => V1: 11e b
            **Vraag 1**⏎11[er ] b => V1: 11er b
            **Vraag 1**⏎11[eabcd] b => V1: 11[eabcd] b
            **Vraag 1**⏎x[e ] b => V1: x[e ] b
            **Vraag 1**⏎11[1] b => V1: 11{1} b
            **Vraag 1**⏎[woord](https://a.nl/b) c => V1: woord (https://a.nl/b) c
            **Vraag 1**⏎[woord](www.a.nl/b) c => V1: woord (www.a.nl/b) c
            **Vraag 1**⏎[woord](a.nl) c => V1: [woord](a.nl) c
            **Vraag 1**⏎[woord] c => V1: [woord] c
            **Vraag 1**⏎[woord => V1: [woord
            **Vraag 1**⏎<https://a.nl/b> c => V1: https://a.nl/b c
            **Vraag 1**⏎<www.a.nl/b> c => V1: www.a.nl/b c
            **Vraag 1**⏎<a> c => V1: <a> c
            **Vraag 1**⏎<https://a.nl/b c => V1: <https://a.nl/b c
            **Vraag 1**⏎| a | b | => V1: a b
            **Vraag 1**⏎| a [c | d](https://a.nl/b) | b | => V1: a c | d (https://a.nl/b) b
            **Vraag 1**⏎| => V1:
            **Vraag 1**⏎| a => V1: | a
            **Vraag 1**⏎a | => V1: a |
            **Vraag 1**⏎|| => V1:
            **Vraag 1**⏎**a** b => V1: a b
            **Vraag 1**⏎a** => V1: a
            **Vraag 1**⏎** a => V1: a
            **Vraag 1**⏎*a*. => V1: a.
            **Vraag 1**⏎*a*b => V1: *a*b
            **Vraag 1**⏎*a *b => V1: *a *b
            **Vraag 1**⏎«*a*» b => V1: «a» b
            **Vraag 1**⏎a *b*, c => V1: a b, c
            **Vraag 1**⏎* a => V1: ‹*› a
            **Vraag 1**⏎* => V1: ‹*›
            **Vraag 1**⏎_ => V1: _
            **Vraag 1**⏎\\ => V1: \\
            **Vraag 1**⏎[ => V1: [
            **Vraag 1**⏎< => V1: <
            **Vraag 1**⏎*a*⏎b => V1: a b
            **Vraag 1**⏎a [b] (http://c.nl) => V1: a [b] (http://c.nl)
            **Vraag 1**⏎*a\\* b* => V1: a* b
            **Vraag 1**⏎<http://a.nl/*b*> => V1: http://a.nl/*b*
            """)
    void ofMarkdown(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Dit is een huur-⏎huis. => V1: Dit is een huurhuis.
            Vraag 1⏎Dit is een huur- ⏎huis. => V1: Dit is een huurhuis.
            Vraag 1⏎Dit zijn huur-⏎en koophuizen. => V1: Dit zijn huur- en koophuizen.
            Vraag 1⏎Dit zijn huur-⏎of koophuizen. => V1: Dit zijn huur- of koophuizen.
            Vraag 1⏎Dit is het G4-⏎beraad. => V1: Dit is het G4-beraad.
            Vraag 1⏎Dit is de A-⏎weg. => V1: Dit is de A-weg.
            Vraag 1⏎Dit is de EU-⏎top. => V1: Dit is de EU-top.
            Vraag 1⏎Dit is Noord-⏎Holland. => V1: Dit is Noord-Holland.
            Vraag 1⏎Dit is 5-⏎jarig. => V1: Dit is 5-jarig.
            Vraag 1⏎Dit is bus-⏎5. => V1: Dit is bus-5.
            Vraag 1⏎Dit is bus-⏎«vijf». => V1: Dit is bus- «vijf».
            Vraag 1⏎Dit is niet-⏎tijdig. Het is niet-tijdig. => V1: Dit is niet-tijdig. Het is niet-tijdig.
            Vraag 1⏎Dit is brugwacht-⏎ersloon. Het brugwachtersloon. => V1: Dit is brugwachtersloon. Het brugwachtersloon.
            Vraag 1⏎Dit is een brug/⏎sluis. => V1: Dit is een brug/sluis.
            Vraag 1⏎Dit is een brug /⏎sluis. => V1: Dit is een brug / sluis.
            Vraag 1⏎Dit is -⏎zo. => V1: Dit is - zo.
            Vraag 1⏎Dit is (-⏎zo. => V1: Dit is (- zo.
            Vraag 1⏎-⏎zo. => V1: ‹-› zo.
            Vraag 1⏎Zie https://brug.nl/a/⏎b en. => V1: Zie https://brug.nl/a/b en.
            Vraag 1⏎Zie https://brug.nl/a⏎b en. => V1: Zie https://brug.nl/a b en.
            Vraag 1⏎Zie www.brug.nl/a-⏎b en. => V1: Zie www.brug.nl/a-b en.
            Vraag 1⏎Zie www.brug.nl/a-⏎«b» en. => V1: Zie www.brug.nl/a- «b» en.
            Vraag 1⏎Zie brug.nl/a/⏎b en. => V1: Zie brug.nl/a/b en.
            Vraag 1⏎Zie brug/nl/a/⏎b/c/d/e/⏎f en. => V1: Zie brug/nl/a/b/c/d/e/f en.
            Vraag 1⏎Zie een-twee-drie-vier-⏎vijf en. => V1: Zie een-twee-drie-vier-vijf en.
            Vraag 1⏎Dit is een sluis­⏎wachter. => V1: Dit is een sluiswachter.
            Vraag 1⏎Dit is een sluis‐⏎wachter. => V1: Dit is een sluiswachter.
            Vraag 1⏎Dit is CO₂⏎en meer. => V1: Dit is CO₂ en meer.
            Vraag 1⏎Dit is een ex-⏎minister. Een ex-brug. => V1: Dit is een ex-minister. Een ex-brug.
            Vraag 1⏎Dit is e-⏎mail. => V1: Dit is e-mail.
            Vraag 1⏎De stikstof NO⏎x is. => V1: De stikstof NO x is.
            Vraag 1⏎Dit is van CO⏎2-uitstoot. => V1: Dit is van CO2-uitstoot.
            Vraag 1⏎Dit is een AOW-⏎er. => V1: Dit is een AOW-er.
            Vraag 1⏎De brug´e is e´en u¨ en ´ en `a a` b´. => V1: De bruǵe is éen ü eń eǹa à b´.
            Vraag 1⏎Cafe´ en cafe ´ en caf´e en ´e en x´ en ~a. => V1: Café en café en caf´e eńe en x´ en ~a.
            """)
    void ofBrokenWordsAndLinks(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Let op:⏎- brug;⏎- sluis. => V1: Let op: ¶ ‹-› brug; ¶ ‹-› sluis.
            Vraag 1⏎Let op⏎- brug⏎- sluis => V1: Let op ¶ ‹-› brug ¶ ‹-› sluis
            Vraag 1⏎De brug⏎- die oud is - is dicht. => V1: De brug ¶ ‹-› die oud is - is dicht.
            Vraag 1⏎De brug (Kamerstuk⏎42) is dicht. => V1: De brug (Kamerstuk 42) is dicht.
            Vraag 1⏎De brug (zo) Kamerstuk⏎42) is dicht. => V1: De brug (zo) Kamerstuk ¶ ‹42)› is dicht.
            Vraag 1⏎De brug⏎(42) is dicht. => V1: De brug ¶ ‹(42)› is dicht.
            Vraag 1⏎De brug⏎42⏎is dicht. => V1: De brug ¶ 42 is dicht.
            Vraag 1⏎De brug is,⏎⏎zo blijkt, dicht. => V1: De brug is, zo blijkt, dicht.
            Vraag 1⏎De brug is⏎⏎zo blijkt, dicht. => V1: De brug is zo blijkt, dicht.
            Vraag 1⏎De brug is⏎⏎Zo blijkt. => V1: De brug is ¶ Zo blijkt.
            Vraag 1⏎De brug is⏎⏎⇥Zo blijkt. => V1: De brug is Zo blijkt.
            Vraag 1⏎De brug is 5⏎⏎⇥Zo blijkt. => V1: De brug is 5 ¶ Zo blijkt.
            Vraag 1⏎De brug is⏎⏎␣␣Zo blijkt. => V1: De brug is ¶ Zo blijkt.
            Vraag 1⏎Kopje⏎De brug is dicht.⏎Ja. => V1: Kopje ¶ De brug is dicht. ¶ Ja.
            Vraag 1⏎De brug is al heel lang dicht en niemand die weet waarom dat zo is en wanneer hij open⏎De sluis => V1: De brug is al heel lang dicht en niemand die weet waarom dat zo is en wanneer hij open De sluis
            Vraag 1⏎De brug is dicht.»⏎De sluis ook. => V1: De brug is dicht.» ¶ De sluis ook.
            Vraag 1⏎De brug is dicht.1 ⏎De sluis ook.⏎⏎1 Brug => V1: De brug is dicht.{1} ¶ De sluis ook. ¦ 1: Brug
            Vraag 1⏎De brug is:⏎de sluis ook. => V1: De brug is: ¶ de sluis ook.
            Vraag 1⏎De brug is;⏎.de sluis ook. => V1: De brug is; .de sluis ook.
            Vraag 1⏎De brug is⏎,de sluis ook⏎)en meer⏎.zo => V1: De brug is ,de sluis ook )en meer .zo
            Vraag 1⏎* brug⏎* sluis => V1: ‹*› brug ¶ ‹*› sluis
            Vraag 1⏎•⏎brug⏎•⏎sluis => V1: ‹•› brug ¶ ‹•› sluis
            Vraag 1⏎•brug⏎• sluis => V1: ‹•› brug ¶ ‹•› sluis
            Vraag 1⏎*brug => V1: *brug
            Vraag 1⏎1. brug⏎2. sluis => V1: ‹1.› brug ¶ ‹2.› sluis
            Vraag 1⏎a) brug⏎b) sluis => V1: ‹a)› brug ¶ ‹b)› sluis
            Vraag 1⏎i. brug⏎ii. sluis => V1: ‹i.› brug ¶ ‹ii.› sluis
            Vraag 1⏎o brug⏎o sluis => V1: ‹o› brug ¶ ‹o› sluis
            Vraag 1⏎ook brug⏎ook sluis => V1: ook brug ook sluis
            Vraag 1⏎– brug⏎– sluis => V1: ‹–› brug ¶ ‹–› sluis
            Vraag 1⏎De brug is dicht vanaf⏎⏎Kolk en⏎⏎Dam. => V1: De brug is dicht vanaf Kolk en Dam.
            Vraag 1⏎De brug is dicht sinds 3 mei⏎2021 en nog lang.⏎De sluis is open in mei⏎2021 was dat zo. => V1: De brug is dicht sinds 3 mei 2021 en nog lang. ¶ De sluis is open in mei ¶ 2021 was dat zo.
            Vraag 1⏎Let op:⏎– de brug of⏎– de sluis. => V1: Let op: ¶ ‹–› de brug of ¶ ‹–› de sluis.
            Vraag 1⏎•brug⏎•en sluis⏎• dam => V1: ‹•› brug ¶ ‹•› en sluis ¶ ‹•› dam
            """)
    void ofParagraphsAndItems(String text, @Nullable String expected) {
        assertRead(text, expected);
    }
}
