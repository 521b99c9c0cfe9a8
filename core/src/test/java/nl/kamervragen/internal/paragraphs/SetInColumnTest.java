package nl.kamervragen.internal.paragraphs;

import static nl.kamervragen.internal.paragraphs.Typeset.assertComeBack;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the rows of a printed page become paragraphs, and why. */
class SetInColumnTest {
    @Nested
    class ARowThatEndedEarly {
        @Test
        void endsAParagraph() {
            assertComeBack("""
                    De sluis … is weer
                    open … voor schepen.| Dit

                    Dit … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void endsNoneWhereTheNextWordWouldNotHaveFitted() {
            assertComeBack("""
                    De sluis … is weer
                    open … voor schepen.| Di
                    Dit … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void endsNoneWithinASentence() {
            assertComeBack("""
                    De sluis … is weer open| bij
                    voor … schepen
                    van elke lengte.
                    """);
        }

        @Test
        void endsNoneWhereTheSentenceIsLeftOpenBeforeACapital() {
            assertComeBack("""
                    De sluis … is die van| Amstel
                    Amstel, … en die
                    is dicht.
                    """);
        }

        @Test
        void endsAParagraphBeforeASentenceInParentheses() {
            assertComeBack("""
                    De sluis … is weer
                    open … voor schepen.1| (Dit

                    (Dit … geldt voor
                    iedereen.)
                    """);
        }

        @Test
        void endsAHeading() {
            assertComeBack("""
                    Sluizen

                    De sluis … is weer
                    open.
                    """);
        }

        @ParameterizedTest
        @ValueSource(strings = {"wordt", "dhr.", "o.a."})
        void endsNoneBehindAWordCutShortOrBeforeASmallLetter(String end) {
            assertComeBack("De sluis … " + end + "| jansen\njansen … mmm\nbeheerd.");
        }
    }

    @Nested
    class WhatThePrinterKeepsTogether {
        @Test
        void aDayAndItsMonth() {
            assertComeBack("""
                    De sluis … gaat open.| 12
                    12 maart … is
                    de dag.
                    """);
        }

        @Test
        void aDayWithoutAMonthIsAWordLikeOthers() {
            assertComeBack("""
                    De sluis … gaat open.| 12

                    12 schepen … mm
                    wachten.
                    """);
        }

        @ParameterizedTest
        @ValueSource(strings = {"112 maart", "5e maart", "12, maart"})
        void onlyANumberOfTwoDigitsIsADay(String begin) {
            String first = begin.split(" ")[0];
            assertComeBack("De sluis … gaat open.| " + first + "\n\n" + begin + " … mm\nwachten.");
        }

        @Test
        void anAmountAndItsSign() {
            assertComeBack("""
                    De sluis … was duur.| €
                    € 500.000 … is
                    veel.
                    """);
        }

        @Test
        void aDashAndTheWordBehindIt() {
            assertComeBack("""
                    De sluis … was duur| – die
                    – dienstig … en
                    lang.
                    """);
        }
    }

    @Nested
    class DigitsAtARowsEnd {
        @ParameterizedTest
        @ValueSource(strings = {"brug1", "brug12", "brug123", "VOLVO1", "20201", "202012", "brug¹", "A¹", "-¹", " ¹"})
        void areSetSmallerWhereTheyAreAMark(String end) {
            assertComeBack("De sluis … bij " + end + "| Damij\n\nDam … mm\nis open.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"N201", "CO2", "KvK2", "1", "12", "m-2", "2020", "2020123", "brug1234", "brug12345"})
        void areAsLargeAsOthersWhereTheyAreNone(String end) {
            assertComeBack("De sluis … bij " + end + "| Damij\nDam … mm\nis open.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"dicht.1", "dicht.”12", "dicht.¹"})
        void endNoParagraphBeforeASmallLetterWhereTheyAreAMark(String end) {
            assertComeBack("De sluis … is " + end + "| maar de\nmaar … mm\nis open.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"dicht. 1", "dicht.1234", "dicht.”"})
        void endOneWhereTheyAreNone(String end) {
            assertComeBack("De sluis … is " + end + "| maar de\n\nmaar … mm\nis open.");
        }
    }

    @Nested
    class ALineOfSeveralRows {
        @Test
        void endsAParagraphWhereItsLastRowEndedEarly() {
            assertComeBack("""
                    De sluis … brug⁀
                    wachter … dicht.| Dit mmmm

                    Dit … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void endsNoneWhereItsLastRowIsAboutFull() {
            assertComeBack("""
                    De sluis … brug⁀
                    wachter … dicht.| Dit
                    Dit … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void endsNoneBeforeACapitalWithinASentence() {
            assertComeBack("""
                    De sluis … brug⁀
                    wachter … heer| Jansen mmmm
                    Jansen … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void endsAParagraphWhereLittleOfAWordStandsInItsLastRow() {
            assertComeBack("""
                    De sluis … de part⁀
                    ij.

                    Dit … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void mayBeOfThreeRows() {
            assertComeBack("""
                    De sluis … brug⁀
                    wachter … brug⁀
                    deur … dicht.| Dit mmmmmm

                    Dit … geldt voor
                    iedereen.
                    """);
        }

        @Test
        void standsInWhereItIsAnItem() {
            assertComeBack("""
                    1. De sluis … brug⁀
                    wachter … dicht.| Dit m
                    Dit … geldt voor
                    iedereen.
                    """);
        }
    }
}
