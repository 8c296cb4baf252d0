using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>List markers and paragraph numbers.</summary>
internal static class MarkerGrammar
{
    private const int LongestNumber = 4;

    /// <summary>A bullet and the white space after it.</summary>
    internal static readonly Parser<Found> Bullet =
        from mark in Scan.One(IsBullet, "a bullet")
        from gap in Scan.Space
        select new Found(MarkerKind.Bullet, mark, default, gap.End);

    // A part of a query that is written in place is made anew at each parse; those that most lines come by have names.
    private static readonly Parser<TextSpan> Dot = Scan.Char('.');
    private static readonly Parser<TextSpan> Close = Scan.Char(')');
    private static readonly Parser<TextSpan> DotOrClose = Scan.One(c => c is '.' or ')', "'.' or ')'");
    private static readonly Parser<TextSpan> SpaceOrEnd = Scan.Space.Or(Scan.End);
    private static readonly Parser<Maybe<TextSpan>> DotOrCloseAhead = DotOrClose.Preview();
    private static readonly Parser<TextSpan> MaybeLetter = Scan.While(char.IsAsciiLetterLower, 0, "a letter").Where(letters => letters.Length <= 1);
    private static readonly Parser<TextSpan> MaybeDot = Scan.While(c => c == '.', 0, "'.'").Where(dots => dots.Length <= 1);

    private static readonly Parser<TextSpan> ShortNumber =
        Scan.Digits.Where(digits => digits.Length <= LongestNumber);

    private static readonly Parser<TextSpan> DecimalNumber =
        from first in ShortNumber
        from dot in Dot
        from second in ShortNumber
        select TextSpan.FromBounds(first.Start, second.End);

    private static readonly Parser<TextSpan> Roman =
        Scan.While(IsRoman, 1, "a roman number").Where(roman => roman.Length <= 8);

    private static readonly Parser<TextSpan> Letter =
        from letter in Scan.One(char.IsAsciiLetter, "a letter")
        from end in DotOrCloseAhead
        where end.IsDefined
        select letter;

    private static readonly Parser<(MarkerKind Kind, TextSpan Value)> BracketedValue =
        DecimalNumber.Select(value => (MarkerKind.Decimal, value))
            .Or(PlainValue());

    private static readonly Parser<Found> Bracketed =
        from open in Scan.Char('(')
        from value in BracketedValue
        from close in Close
        from gap in SpaceOrEnd
        select new Found(value.Kind, TextSpan.FromBounds(open.Start, close.End), value.Value, gap.End);

    private static readonly Parser<Found> Unbracketed =
        from value in PlainValue()
        from close in DotOrClose
        from gap in SpaceOrEnd
        select new Found(value.Kind, TextSpan.FromBounds(value.Value.Start, close.End), value.Value, gap.End);

    /// <summary>A number, letter or roman number as <c>x.</c>, <c>x)</c>, <c>(x)</c> or <c>(2.03)</c>, and the white space after it.</summary>
    internal static readonly Parser<Found> Numbered = Bracketed.Or(Unbracketed);

    private static readonly Parser<IEnumerable<TextSpan>> DotNumbers =
        (from dot in Dot
         from number in ShortNumber
         select TextSpan.FromBounds(dot.Start, number.End)).AtLeastOnce();

    /// <summary>Digits with a dot between them, perhaps a letter and a last dot, and white space: <c>5.1</c>, <c>3.04a.</c>.</summary>
    internal static readonly Parser<Found> ParagraphNumber =
        from first in ShortNumber
        from letter in MaybeLetter
        from rest in DotNumbers
        from suffix in MaybeLetter
        let value = TextSpan.FromBounds(first.Start, suffix.End)
        from dot in MaybeDot
        from gap in Scan.Space
        select new Found(MarkerKind.None, TextSpan.FromBounds(first.Start, dot.End), value, gap.End);

    /// <summary>Whether a character is a bullet, those of Word's private-use fonts included.</summary>
    internal static bool IsBullet(char character) =>
        character is '-' or '*' or '•' or '·' or '–' or '●' or '▪' or (>= '\uE000' and <= '\uF8FF');

    /// <summary>Whether a character is a digit of small roman numbers.</summary>
    internal static bool IsRoman(char character) => character is 'i' or 'v' or 'x' or 'l' or 'I' or 'V' or 'X' or 'L';

    private static Parser<(MarkerKind Kind, TextSpan Value)> PlainValue() =>
        ShortNumber.Select(value => (MarkerKind.Number, value))
            .Or(Letter.Select(value => (MarkerKind.Letter, value)))
            .Or(Roman.Select(value => (MarkerKind.Roman, value)));

    /// <summary>A marker that was found.</summary>
    /// <param name="Kind">Its kind; a single <c>i</c>, <c>v</c> or <c>x</c> comes as a letter, which the block builder may take as roman.</param>
    /// <param name="Marker">The marker without the white space after it.</param>
    /// <param name="Value">The bare number or letter; empty for a bullet.</param>
    /// <param name="ContentStart">Where the words begin.</param>
    internal readonly record struct Found(MarkerKind Kind, TextSpan Marker, TextSpan Value, int ContentStart);
}
