package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of Kamerstukken and dossiers; "⏎" stands for a line break. */
class KamerstukGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kamerstukken II 2011-2012, 33 000-VIII, nr. 14, blz. 2 => KAMERSTUK kst-33000-VIII-14
            Kamerstuk TK 33.000XII, 9 => KAMERSTUK kst-33000-XII-9
            de motie (36 500-12) => KAMERSTUK kst-36500-12
            de motie-Jansen (36 500-XII, nr. 9) => KAMERSTUK kst-36500-XII-9
            (Kamerstuk 36 500-XII-9) => KAMERSTUK kst-36500-XII-9
            Kamerstukken II 2018/2019, 35 000 XII, nr. 12 en 13 => KAMERSTUK kst-35000-XII-12; KAMERSTUK kst-35000-XII-13
            Kamerstukken II 2018/19, 35000-XII, nr. 12 => KAMERSTUK kst-35000-XII-12
            Kamerstukken II 2018/19, 35000 XII, 12 => KAMERSTUK kst-35000-XII-12
            Kamerstukken I 2018/19, 35000 XII, A => KAMERSTUK kst-35000-XII-A
            Kamerstukken II, 2018/2019, 29 689, nr. 989 en Kamerstukken II, 2018/2019, 31 765, nr. 3 => KAMERSTUK kst-29689-989; KAMERSTUK kst-31765-3
            Kamerstukken 2018-2019, 29689, nr. 989 => KAMERSTUK kst-29689-989
            Kamerstuknummer 29689-989 => KAMERSTUK kst-29689-989
            kamerstuk 29689 nummer 989 => KAMERSTUK kst-29689-989
            Kamerstuk 29689, nr. 989 (2018–2019) => KAMERSTUK kst-29689-989
            Kamerstuk 31 568, nrs. 205, 206 en 207 => KAMERSTUK kst-31568-205; KAMERSTUK kst-31568-206; KAMERSTUK kst-31568-207
            Kamerstuk 31 568, nr. 205 t/m 207 => KAMERSTUK kst-31568-205; KAMERSTUK kst-31568-206; KAMERSTUK kst-31568-207
            Kamerstuk 31 568, nr. 205 (motie Jansen) en nr. 207 (motie Pieters) => KAMERSTUK kst-31568-205; KAMERSTUK kst-31568-207
            Kamerstuk 31 568, nr. 205 (Kamerstuk 35 455, nr. 3) en nr. 4 => KAMERSTUK kst-31568-205; KAMERSTUK kst-35455-3
            Kamerstuk II 35 455, nr. 3, p. 12 e.v. => KAMERSTUK kst-35455-3
            Kamerstukken II 2019/20, 35 455, nr. 3 (MvT) => KAMERSTUK kst-35455-3
            Kamerstukken II 2019/20, 35 455, nr. 3 herdruk => KAMERSTUK kst-35455-3
            Kamerstukken II 2019/20, 35 455, nr. 3, p. 12, nr. 4 en nr. 6, p. 3 => KAMERSTUK kst-35455-3; KAMERSTUK kst-35455-4; KAMERSTUK kst-35455-6
            Kamerstukken II 2019/20, 35 455 (R2141), nr. 3 => KAMERSTUK kst-35455-R2141-3
            Kamerstuk 21 501-07, nr. 1892 en Kamerstuk 21501-08-912 => KAMERSTUK kst-21501-07-1892; KAMERSTUK kst-21501-08-912
            TK 2018/19, 29 689, nr. 989 => KAMERSTUK kst-29689-989
            TK 29 689, nr. 989 => KAMERSTUK kst-29689-989
            EK 2020/21, 35 526, D => KAMERSTUK kst-35526-D
            Kamerstukken II 1999-2000, 26 855, nr. 3 => KAMERSTUK kst-26855-3
            Kamerstukken II 1999/00, 26 855, nr. 3 => KAMERSTUK kst-26855-3
            Kamerstukken II 2008–09, 31 700 VI, nr. 2 => KAMERSTUK kst-31700-VI-2
            Kamerstuk 32 336‑27 => KAMERSTUK kst-32336-27
            Kst. 32 336, nr. 27 => KAMERSTUK kst-32336-27
            kst-36600-XVI-12 => KAMERSTUK kst-36600-XVI-12
            Tweede Kamer, vergaderjaar 2023–2024, 36 410 XVI, nr. 2, p. 5 => KAMERSTUK kst-36410-XVI-2
            Kamerstukken II 2023/24, 36410-XVI-2 => KAMERSTUK kst-36410-XVI-2
            Kamerstukken II, vergaderjaar 2023-2024, 28 973, nr. 249, 28 286 nr. 1320 => KAMERSTUK kst-28973-249; KAMERSTUK kst-28286-1320
            Kamerstukken 28 973 en 28 286, nr. 249 => DOSSIER 28973; KAMERSTUK kst-28286-249
            Kamerstuk 36 045 en 22 054, nr. 160 => DOSSIER 36045; KAMERSTUK kst-22054-160
            Kamerstuk 22112, nr. 3400, 12 mei 2022 => KAMERSTUK kst-22112-3400
            Kamerstuk 29 628, 12 mei 2022 => DOSSIER 29628
            motie van het lid Jansen c.s. (Kamerstuk 36 600 XVI, nr. 45) => KAMERSTUK kst-36600-XVI-45
            het wetsvoorstel Wet regie (36 512) => DOSSIER 36512
            wetsvoorstel 36 512 (Wet versterking regie) => DOSSIER 36512
            initiatiefwetsvoorstel (36 512) => DOSSIER 36512
            Kamerstukdossier 36 512 => DOSSIER 36512
            dossiernummer 36512 => DOSSIER 36512
            in dossier 36 600 VII => DOSSIER 36600-VII
            wetsvoorstel met kamerstuknummer 36 512 => DOSSIER 36512
            Kamerstuk 36 512. De minister => DOSSIER 36512
            Kamerstuk 36 512 A => DOSSIER 36512-A
            Kamerstuk 36 600, A, nr. 3 => KAMERSTUK kst-36600-A-3
            Kamerstukken II 2024–2025 36 600-A nr. 12 => KAMERSTUK kst-36600-A-12
            Kamerstuk 27 529 nr. 312, Kamerstuk 27 529 nr. 313 => KAMERSTUK kst-27529-312; KAMERSTUK kst-27529-313
            Kamerstuk27 529, nr.312 => KAMERSTUK kst-27529-312
            Kamerstuk 27529,nr. 312 => KAMERSTUK kst-27529-312
            Kamerstuk 27 529, nr. 312; Kamerstuk 27 529, nr. 313 => KAMERSTUK kst-27529-312; KAMERSTUK kst-27529-313
            Kamerstukken 2023-2024, 36 410-XV, nr 7 => KAMERSTUK kst-36410-XV-7
            brief van 3 mei 2022 (32 761, nr. 112) => KAMERSTUK kst-32761-112
            Kamerstukken II 2022/23, 31 293 en 31 289, nr. 688 => DOSSIER 31293; KAMERSTUK kst-31289-688
            Kamerstuk: 31 293, nr. 688 => KAMERSTUK kst-31293-688
            Kamerstuk nr. 31 293, nr. 688 => KAMERSTUK kst-31293-688
            Kamerstuk nr. 31 293-688 => KAMERSTUK kst-31293-688
            Kamerstuk 31.293 nr.688 => KAMERSTUK kst-31293-688
            Kamerstuk (31 293, nr. 688) => KAMERSTUK kst-31293-688
            Kamerstuk 31 293/688 => KAMERSTUK kst-31293-688
            Kamerstukken II 1988/89, 20858, 5 => KAMERSTUK kst-20858-5
            Kamerstukken II, 21 221, nrs. 1-3 => KAMERSTUK kst-21221-1; KAMERSTUK kst-21221-2; KAMERSTUK kst-21221-3
            TK 1988-89, 20 858, nr. 5 => KAMERSTUK kst-20858-5
            EK 1999-2000, 26 000 nr. 5a => KAMERSTUK kst-26000-5a
            Kamerstukken I 2010/11, 31 700, G (herdruk) => KAMERSTUK kst-31700-G
            Kamerstukken I 2010/11, 31 700 VI, nr. G => KAMERSTUK kst-31700-VI-G
            Kamerstukken I 2010/11, 31 700, nr. A-C => KAMERSTUK kst-31700-A; KAMERSTUK kst-31700-B; KAMERSTUK kst-31700-C
            Kamerstukken I, vergaderjaar 2021-2022, 35 925, AA en AB => KAMERSTUK kst-35925-AA; KAMERSTUK kst-35925-AB
            Kamerstukken II 2006/07, 30 977, nr. 6, p. 3-4 en nr. 9, p. 2 => KAMERSTUK kst-30977-6; KAMERSTUK kst-30977-9
            Kamerstukken II 2006/07, 30 977, nr. 6, blz. 3/4 => KAMERSTUK kst-30977-6
            Kamerstukken II 2006/07, 30977, nr. 6 (bijlage) => KAMERSTUK kst-30977-6
            Kamerstukken 30977 (2006-2007), nr. 6 => KAMERSTUK kst-30977-6
            Kamerstuk 30977, vergaderjaar 2006-2007, nr. 6 => KAMERSTUK kst-30977-6
            Kamerstuk 30 977, vergaderjaar 2006–2007, nummer 6 => KAMERSTUK kst-30977-6
            Kamerstukken II 2006-07, 30 977, nr. 6 => KAMERSTUK kst-30977-6
            kamerstukken 30 977-6 => KAMERSTUK kst-30977-6
            (TK 30 977, nr. 6) => KAMERSTUK kst-30977-6
            (Kamerstukken II 30 977, nr. 6) => KAMERSTUK kst-30977-6
            Tweede Kamer 2006/07, 30 977, nr. 6 => KAMERSTUK kst-30977-6
            Tweede Kamer, 30 977, nr. 6 => KAMERSTUK kst-30977-6
            Tweede Kamer der Staten-Generaal, vergaderjaar 2006–2007, 30 977, nr. 6 => KAMERSTUK kst-30977-6
            Kamerstukken II 2006/2007, 30977 nr. 6 en 7, en 31 001, nr. 2 => KAMERSTUK kst-30977-6; KAMERSTUK kst-30977-7; KAMERSTUK kst-31001-2
            motie van de leden X en Y, Kamerstuk 30 977, nr. 6. => KAMERSTUK kst-30977-6
            Kamerstuk 36 600-XXIII, nr. 3 => KAMERSTUK kst-36600-XXIII-3
            Kamerstuk 36 725-XXIII-9 => KAMERSTUK kst-36725-XXIII-9
            Kamerstuk 25 295, nr. 1 => KAMERSTUK kst-25295-1
            In 2021 kochten 31 293 huishoudens, nr. 7 op de lijst, een boot. =>
            Kamer-⏎stuk 31 293, nr. 688 => KAMERSTUK kst-31293-688
            Kamerstuk 31 293, nr. 688 => KAMERSTUK kst-31293-688
            Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 3 =>
            Kamerstuk 30 995 en => DOSSIER 30995
            Kamerstuk 30 995 & 31 000 => DOSSIER 30995; DOSSIER 31000
            Kamerstuk 30 995,5 => KAMERSTUK kst-30995-5
            Kamerstuk 30 995.12 =>
            (30 995, nr. 4)  => KAMERSTUK kst-30995-4
            € 30 995, nr. 4 =>
            1-30 995, nr. 4 =>
            -30 995, nr. 4 =>
            1/30 995, nr. 4 =>
            (30 995-12, over) => KAMERSTUK kst-30995-12
            (30 995-12 over) =>
            (30 995-12 =>
            motie 30995, nr. 4 => KAMERSTUK kst-30995-4
            dingen 30995, nr. 4 =>
            motie 30995, nr. x =>
            motie 30995, nr. - =>
            wetsvoorstel dijken (36512) =>
            wetsvoorstel dijken (36 512 is) =>
            het wetsvoorstel dijken; iets (36 512) =>
            Kamerstuk 30 995 (2020–2021), nr. 14 => KAMERSTUK kst-30995-14
            Kamerstuk 30 995 (nr. 14) => KAMERSTUK kst-30995-14
            Kamerstuk 30 995; nr. 14 => KAMERSTUK kst-30995-14
            Kamerstuk 30 995, 1950 => DOSSIER 30995
            Kamerstuk 30 995, 12.5 => DOSSIER 30995
            Kamerstuk 30 995, 12,5 => DOSSIER 30995
            Kamerstuk 30 995, 12/5 => DOSSIER 30995
            Kamerstuk 30 995, 12:5 => DOSSIER 30995
            Kamerstuk 30 995, 12  5 => DOSSIER 30995
            Kamerstuk 30 995, 2100 => KAMERSTUK kst-30995-2100
            Kamerstuk 30 995, 1899 => KAMERSTUK kst-30995-1899
            Kamerstuk 30 995- => DOSSIER 30995
            Kamerstuk 30 995-a => DOSSIER 30995
            Kamerstuk 30 995, ABC => DOSSIER 30995
            Kamerstuk 30 995, A => KAMERSTUK kst-30995-A
            Kamerstuk 33 000 IXB, nr. 3 => KAMERSTUK kst-33000-IXB-3
            Kamerstuk 33 000 XXXXXXXX, nr. 3 => DOSSIER 33000
            Kamerstuk 33 000 B, nr. 3 => KAMERSTUK kst-33000-B-3
            Kamerstuk 33 000 B en 12 => DOSSIER 33000-B
            Kamerstuk 33 000 A brug => DOSSIER 33000
            Kamerstuk 33 000 Z, nr. 3 => DOSSIER 33000
            Kamerstuk 33 000-Z, nr. 3 => DOSSIER 33000
            Kamerstuk 33 000 (R2141, nr. 3 => DOSSIER 33000
            Kamerstuk 33 000 R2141, nr. 3 => KAMERSTUK kst-33000-R2141-3
            Kamerstuk 33 000-R2141, nr. 3 => KAMERSTUK kst-33000-R2141-3
            Kamerstuk 33 000 (R 2141), nr. 3 => DOSSIER 33000
            Kamerstuk 33 000 (Rx), nr. 3 => DOSSIER 33000
            Kamerstuk 21 501-02, 12 => KAMERSTUK kst-21501-02-12
            Kamerstuk 21 501-02-12 => KAMERSTUK kst-21501-02-12
            Kamerstuk 21 501-02 nr. 12 => KAMERSTUK kst-21501-02-12
            Kamerstuk 33 000-02 nr. 12 => KAMERSTUK kst-33000-02-12
            Kamerstuk 33 000-02, 12 => KAMERSTUK kst-33000-02-12
            Kamerstuk 33 00 =>
            Kamerstuk 53 000 =>
            Kamerstuk 330 00 =>
            Kamerstuk 33x000 =>
            Kamerstuk 30 995, nr. 4 en 12 345 => KAMERSTUK kst-30995-4; DOSSIER 12345
            Kamerstukken 30 995, nr. 1 2 en 3 => KAMERSTUK kst-30995-1; KAMERSTUK kst-30995-2; KAMERSTUK kst-30995-3
            Kamerstukken 30 995, nr. 1 2 en drie => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nr. 1 234 en 3 => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nrs. 1–3.5 => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nrs. 1, 2.5 => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nrs. 1, 2:5 => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nrs. 1, 2/5 => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nrs. 1–99 => KAMERSTUK kst-30995-1
            Kamerstukken 30 995, nrs. 3–1 => KAMERSTUK kst-30995-3
            Kamerstukken 30 995, nrs. 1 en 36 410, nr. 3 => KAMERSTUK kst-30995-1; KAMERSTUK kst-36410-3
            Kamerstukken 30 995, nrs. 1 & 2 => KAMERSTUK kst-30995-1; KAMERSTUK kst-30995-2
            Kamerstukken 30 995, nrs. 1 en 2 leden => KAMERSTUK kst-30995-1
            Kamerstuk 30 995, p. 3 => DOSSIER 30995
            Kamerstuk 30 995, p. x => DOSSIER 30995
            Kamerstuk 30 995, nr. 3, blz. 4, nr. 5 => KAMERSTUK kst-30995-3; KAMERSTUK kst-30995-5
            Tweede Kamer der Staten-Generaal 2020–2021, 30 995, nr. 4 => KAMERSTUK kst-30995-4
            Tweede Kamer der Staten 2020–2021, 30 995, nr. 4 => KAMERSTUK kst-30995-4
            Kamerstukken ll 30 995, nr. 4 => KAMERSTUK kst-30995-4
            Kamerstuk 36 200 hoofdstuk VII, nr. 88 => KAMERSTUK kst-36200-VII-88
            Kamerstuk 36 200, hoofdstuk VII, nr. 88 => KAMERSTUK kst-36200-VII-88
            Kamerstuk 36 550 (VI), nr. 4 => KAMERSTUK kst-36550-VI-4
            Kamerstuk 36 550 (hoofdstuk VI => DOSSIER 36550
            Kamerstuk 36 200 hoofdstuk 7 => DOSSIER 36200
            zie ook 36600-XV-12 en 21501-32-1455 => KAMERSTUK kst-36600-XV-12; KAMERSTUK kst-21501-32-1455
            bestelnummer 36600-12-145 =>
            Kamerstuk 36 410, nr. 29 ter vervanging van nr. 12 => KAMERSTUK kst-36410-29; KAMERSTUK kst-36410-12
            Kamerstuk 36 410, nr. 29 t.v.v. die gedrukt onder nr. 12 => KAMERSTUK kst-36410-29; KAMERSTUK kst-36410-12
            Kamerstuk 36 410, nr. 29 ter vervanging van de brug => KAMERSTUK kst-36410-29
            Kamerstuk 36 410, nr. 12, 2021Z12345 => KAMERSTUK kst-36410-12; ZAAK 2021Z12345
            Kamerstuk 29 689-nr. 1100 => KAMERSTUK kst-29689-1100
            motie Terpstra, 36600-VII, nr. 45 => KAMERSTUK kst-36600-VII-45
            Kamerstukken I 2023/24, 36 410, letter P => KAMERSTUK kst-36410-P
            """)
    void findsKamerstukkenAndDossiers(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Tweede Kamer 30 995 =>
            Tweede Kamer, vergaderjaar 2018–2019, 30 995 => DOSSIER 30995
            Kamerstuk 10 123, nr. 3 => KAMERSTUK kst-10123-3
            Kamerstuk 49 999, nr. 3 => KAMERSTUK kst-49999-3
            Kamerstuk 50 123, nr. 3 =>
            dossier 30 995.123 =>
            """)
    void takesANumberForADossierOnlyWhereItIsNamedAsOne(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kamerstuk 33 000, 1899 => KAMERSTUK kst-33000-1899
            Kamerstuk 33 000, 1900 => DOSSIER 33000
            Kamerstuk 33 000, 2099 => DOSSIER 33000
            Kamerstuk 33 000, 2100 => KAMERSTUK kst-33000-2100
            Kamerstuk 33 000, 12.5 => DOSSIER 33000
            Kamerstuk 33 000, 12 345 => DOSSIER 33000; DOSSIER 12345
            Kamerstuk 33 000 XIInr. 5 => KAMERSTUK kst-33000-XII-5
            Kamerstuk 32 123-04-5 => KAMERSTUK kst-32123-04-5
            Kamer\u00adstuk 30 995, nr. 14 => KAMERSTUK kst-30995-14
            """)
    void tellsAPieceFromAYearAndAnAmount(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kamerstukken II 2018/19, 30 995, nr. 14; Aanhangsel Handelingen nr. 7 => KAMERSTUK kst-30995-14; AANHANGSEL ah-tk-20182019-7
            Kamerstukken II 2018/19, 30 995, nr. 14; 2019/20, 31 839, nr. 3; Aanhangsel Handelingen nr. 7 => KAMERSTUK kst-30995-14; KAMERSTUK kst-31839-3; AANHANGSEL ah-tk-20192020-7
            """)
    void remembersTheYearForAnAanhangsel(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [Kamerstukken II 30 995, nr. 14], blz. 3, en [31 839, nr. 7] & [32 847, nr. 312].
            [Kamerstuk 30 995, nr. 42e], [43] en nr. [44]; [31 839, nr. 7], p. 2
            [Kamerstukken II 30 995, nr. 14] [t/m] [16] en de motie ([30 995, nr. 20])
            [Kamerstukken I 30 995, B], [AB] en [C], de bijlage bij[kamerstuk 31 839]
            zie [Kamerstuk 29 689 (nr. 1100)] en verder
            zie [Kamerstuk 29 689 (nrs. 4] en [5])
            """)
    void givesTheFirstTheWholeCitationAndTheOthersTheirNumber(String marked) {
        assertPlaces(marked);
    }
}
