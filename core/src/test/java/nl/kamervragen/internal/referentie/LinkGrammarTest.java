package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of links; "⏎" stands for a line break. */
class LinkGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            https://www.voorbeeld.nl/a/b?x=1&y=2#z, en verder => URL https://www.voorbeeld.nl/a/b?x=1&y=2#z
            zie https://www.voorbeeld.nl/a.html) en => URL https://www.voorbeeld.nl/a.html
            <https://www.voorbeeld.nl/a> => URL https://www.voorbeeld.nl/a
            [titel](https://www.voorbeeld.nl/a_(b)) => URL https://www.voorbeeld.nl/a_(b)
            [titel](https://www.voorbeeld.nl/a) => URL https://www.voorbeeld.nl/a
            "https://www.voorbeeld.nl/a" => URL https://www.voorbeeld.nl/a
            https://www.voorbeeld.nl/a/ en verder => URL https://www.voorbeeld.nl/a/
            https://www.voorbeeld.nl/a/ Daarna => URL https://www.voorbeeld.nl/a/
            https://www.voorbeeld.nl/a- Daarna => URL https://www.voorbeeld.nl/a-Daarna
            https://www.voorbeeld.nl/onderwerpen/ bruggen-en-sluizen/2021 => URL https://www.voorbeeld.nl/onderwerpen/bruggen-en-sluizen/2021
            https://www.voor- beeld.nl/onderwerpen => URL https://www.voor-beeld.nl/onderwerpen
            https://www.voorbeeld .nl/onderwerpen => URL https://www.voorbeeld.nl/onderwerpen
            https://www.voorbeeld. nl/onderwerpen => URL https://www.voorbeeld.nl/onderwerpen
            https:// www.voorbeeld.nl/a => URL https://www.voorbeeld.nl/a
            https: //www.voorbeeld.nl/a => URL https://www.voorbeeld.nl/a
            ht-⏎tps://www.voorbeeld.nl/a => URL https://www.voorbeeld.nl/a
            http-⏎s://voorbeeld.nl/a => URL https://voorbeeld.nl/a
            ww-⏎w.voorbeeld.nl/a => URL www.voorbeeld.nl/a
            https://voorbeeld.nl/a?id=1& b=2 => URL https://voorbeeld.nl/a?id=1&b=2
            https://voorbeeld.nl/a? id=1 => URL https://voorbeeld.nl/a?id=1
            https://voorbeeld.nl/a.⏎html => URL https://voorbeeld.nl/a.html
            https://voorbeeld.nl/lang-⏎⏎verhaal => URL https://voorbeeld.nl/lang-verhaal
            http://www.voorbeeld.nl. => URL http://www.voorbeeld.nl
            www.voorbeeld.nl; => URL www.voorbeeld.nl
            www.voorbeeld.nl/ => URL www.voorbeeld.nl/
            WWW.VOORBEELD.NL/A => URL WWW.VOORBEELD.NL/A
            Https://Voorbeeld.nl/A => URL Https://Voorbeeld.nl/A
            zie voorbeeld.nl/pad/naar. => URL voorbeeld.nl/pad/naar
            zie (voorbeeld.nl) en voorbeeld.nl =>
            mail jan@voorbeeld.nl of jan@voorbeeld.nl/x =>
            bestand rapport.pdf en a.docx/b =>
            en/of, 12/13, d.d. 12/3, t.a.v./t.n.v. =>
            https://voorbeeld.nl/a,https://voorbeeld.nl/b => URL https://voorbeeld.nl/a; URL https://voorbeeld.nl/b
            https://voorbeeld.nl/a;https://voorbeeld.nl/b => URL https://voorbeeld.nl/a; URL https://voorbeeld.nl/b
            https://voorbeeld.nl/a en https://voorbeeld.nl/b => URL https://voorbeeld.nl/a; URL https://voorbeeld.nl/b
            zie:https://voorbeeld.nl/a => URL https://voorbeeld.nl/a
            1https://voorbeeld.nl/a => URL https://voorbeeld.nl/a
            https://web.archive.org/web/2020/https://voorbeeld.nl/a => URL https://web.archive.org/web/2020/https://voorbeeld.nl/a
            https://voorbeeld.nl/ä/é-b => URL https://voorbeeld.nl/ä/é-b
            https://nl.linkedin.com/in/x%20y => URL https://nl.linkedin.com/in/x%20y
            https://voorbeeld.nl/a«b» => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/?p=1 => URL https://voorbeeld.nl/?p=1
            https://voorbeeld.nl => URL https://voorbeeld.nl
            https://localhost/x =>
            https:// =>
            www. =>
            http =>
            ftp://voorbeeld.nl/x =>
            voorbeeld.nl/pad_ met/streep => URL voorbeeld.nl/pad_met/streep
            https://voorbeeld.nl/artikel~a1234/. => URL https://voorbeeld.nl/artikel~a1234/
            https://voorbeeld.nl/a|b => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a’s => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/path… => URL https://voorbeeld.nl/path
            https://voorbeeld.nl/a(b)c). => URL https://voorbeeld.nl/a(b)c
            https://voorbeeld.nl/a! => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/uit-⏎voering van het plan => URL https://voorbeeld.nl/uit-voering
            https://voorbeeld.nl/uitvoe-⏎ring => URL https://voorbeeld.nl/uitvoe-ring
            https://voorbeeld.nl/2024/05/⏎bericht => URL https://voorbeeld.nl/2024/05/bericht
            https://voorbeeld.nl/een-lang-bericht-dat-breekt⏎in-het-midden-van-een-woord/2 => URL https://voorbeeld.nl/een-lang-bericht-dat-breektin-het-midden-van-een-woord/2
            rechtspraak.nl/uitspraken => URL rechtspraak.nl/uitspraken
            X.com/iemand/status/123 => URL X.com/iemand/status/123
            youtu.be/abc => URL youtu.be/abc
            bit.ly/abc => URL bit.ly/abc
            https://voorbeeld.nl/x)(https://voorbeeld.nl/y) => URL https://voorbeeld.nl/x; URL https://voorbeeld.nl/y
            https://voorbeeld.nl/documenten/2023/ 05/03/brief.pdf => URL https://voorbeeld.nl/documenten/2023/05/03/brief.pdf
            https://voorbeeld.nl/a - Titel => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a – Titel => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a[b]c en => URL https://voorbeeld.nl/a[b]c
            https://voorbeeld.nl/a] en => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a(https://voorbeeld.nl/b => URL https://voorbeeld.nl/a; URL https://voorbeeld.nl/b
            https://voorbeeld.nl/a)https://voorbeeld.nl/b => URL https://voorbeeld.nl/a; URL https://voorbeeld.nl/b
            https://voorbeeld.nl/a( en => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a[ en => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a- «b» => URL https://voorbeeld.nl/a-
            https://voorbeeld.nl/a- en b => URL https://voorbeeld.nl/a-
            https://voorbeeld.nl/a- www.voorbeeld.nl/b => URL https://voorbeeld.nl/a-; URL www.voorbeeld.nl/b
            https://voorbeeld.nl/a= b1 => URL https://voorbeeld.nl/a=b1
            https://voorbeeld.nl/a= %20 => URL https://voorbeeld.nl/a=%20
            https://voorbeeld.nl/a# = => URL https://voorbeeld.nl/a#
            https://voorbeeld.nl/a& b => URL https://voorbeeld.nl/a&
            https://voorbeeld.nl/a& =b => URL https://voorbeeld.nl/a&
            https://voorbeeld.nl/a& b= => URL https://voorbeeld.nl/a&
            https://voorbeeld.nl/a/ bericht. => URL https://voorbeeld.nl/a/bericht
            https://voorbeeld.nl/a/ bericht => URL https://voorbeeld.nl/a/bericht
            (https://voorbeeld.nl/a/ bericht) en => URL https://voorbeeld.nl/a/bericht
            (https://voorbeeld.nl/a/ bericht en => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a/ 2021 en => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a/ b-c;d en verder => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a/ b«c en verder => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a/ en/of wat => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a /b en => URL https://voorbeeld.nl/a/b
            https://voorbeeld.nl/a / b en => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a ?x=1 en => URL https://voorbeeld.nl/a?x=1
            https://voorbeeld.nl/a #d en => URL https://voorbeeld.nl/a#d
            https://voorbeeld.nl/a &b=2 en => URL https://voorbeeld.nl/a&b=2
            https://voorbeeld.nl/a & b en => URL https://voorbeeld.nl/a
            https://voorbeeld .nl en => URL https://voorbeeld.nl
            https://voorbeeld .xyz en =>
            https://voorbeeld .. en =>
            https://voorbeeld.nl/a .pdf en => URL https://voorbeeld.nl/a.pdf
            https://voorbeeld.nl/a .zip en => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a . => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/een-bericht⏎dat-verder-gaat => URL https://voorbeeld.nl/een-berichtdat-verder-gaat
            https://voorbeeld.nl/een-bericht⏎Dat-verder-gaat => URL https://voorbeeld.nl/een-bericht
            https://voorbeeld.nl/een-bericht⏎dat-ophoudt => URL https://voorbeeld.nl/een-bericht
            https://voorbeeld.nl/bericht⏎dat-verder-gaat => URL https://voorbeeld.nl/bericht
            https://voorbeeld.nl/een-bericht dat-verder-gaat => URL https://voorbeeld.nl/een-bericht
            https://voorbeeld.nl/a.⏎daarna => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a⏎ => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a * => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a* en => URL https://voorbeeld.nl/a
            https://voorbeeld.nl/a?! en => URL https://voorbeeld.nl/a
            http:/voorbeeld.nl =>
            http voorbeeld.nl =>
            https:// /a =>
            https://.nl/a =>
            https://a./b =>
            https://a/b.nl =>
            www.n/a => URL www.n/a
            www. voorbeeld.nl/a => URL www.voorbeeld.nl/a
            Awww.voorbeeld.nl/a => URL Awww.voorbeeld.nl/a
            Ewww.voorbeeld.nl/a => URL Ewww.voorbeeld.nl/a
            www./a =>
            www.voorbeeld => URL www.voorbeeld
            http://www.nl => URL http://www.nl
            http://www.a.nl => URL http://www.a.nl
            voorbeeld.nl/?a=1 => URL voorbeeld.nl/?a=1
            voorbeeld.nl/#a => URL voorbeeld.nl/#a
            voorbeeld.nl/-a =>
            voorbeeld.nl/ a =>
            voorbeeld.nl =>
            voorbeeldnl/a =>
            .nl/a =>
            zie_voorbeeld.nl/a =>
            """)
    void findsLinksWithoutTheSentencesPunctuation(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    /** Inside a word only a scheme begins one, and "www." where no small letter stands before it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            httpd.voorbeeld.nl/a => URL httpd.voorbeeld.nl/a
            http.voorbeeld.nl/a => URL http.voorbeeld.nl/a
            @http.voorbeeld.nl/a =>
            ziehttps://voorbeeld.nl/a => URL https://voorbeeld.nl/a
            ziewww.voorbeeld.nl en verder =>
            1www.voorbeeld.nl => URL www.voorbeeld.nl
            http:/ /voorbeeld.nl/a => URL http://voorbeeld.nl/a
            http :// voorbeeld.nl/a => URL http://voorbeeld.nl/a
            https://-voorbeeld.nl/a =>
            www.-a =>
            https://www/a?b=c.d =>
            www.voorbeeld.nl/a?b=http://brug/c => URL www.voorbeeld.nl/a?b=http://brug/c
            voorbeeld.nl/a?b=http://brug/c => URL voorbeeld.nl/a?b=http://brug/c
            """)
    void tellsWhereALinkBegins(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            https://voorbeeld.nl/a/ bruggen-en-sluizen en verder => URL https://voorbeeld.nl/a/bruggen-en-sluizen
            https://voorbeeld.nl/a/ b,c-d en verder => URL https://voorbeeld.nl/a/b,c-d
            https://voorbeeld.nl/a/ bericht. Daarna => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a/ bericht 5 => URL https://voorbeeld.nl/a/
            https://voorbeeld.nl/a/ bericht⏎ => URL https://voorbeeld.nl/a/bericht
            https://voorbeeld.nl/a<b => URL https://voorbeeld.nl/a
            """)
    void goesOnBehindASlashWhereAPathFollows(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Zie [https://voorbeeld.nl/a], en ([www.voorbeeld.nl/b]).
            Zie <[https://voorbeeld.nl/a]>: [voorbeeld.nl/pad/ met-een-breuk/2]!
            [https:// voorbeeld.nl/lang-⏎verhaal]; [https://voorbeeld.nl/een-bericht⏎dat-verder-gaat]
            """)
    void lastsToTheLastCharacterOfTheAddress(String marked) {
        assertPlaces(marked);
    }
}
