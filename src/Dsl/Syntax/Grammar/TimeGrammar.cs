using MinutesDsl.Semantics;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Times of day: <c>10.05am</c>, <c>10:05</c>, <c>1005</c>, <c>7 p.m.</c>, <c>noon</c>, and ranges of them.</summary>
internal static class TimeGrammar
{
    private static readonly Parser<int> TwoDigits = input =>
    {
        var digits = Scan.Digits(input);
        return digits.WasSuccessful && digits.Value.Length <= 2
            ? Result.Success(Number(input.Source, digits.Value), digits.Remainder)
            : Result.Failure<int>(input, "unexpected text", ["one or two digits"]);
    };

    // A part of a query that is written in place is made anew at each parse, so these have names.
    private static readonly Parser<char> Half =
        Scan.AnyWord("a.m.", "am", "a.m", "yb", "y.b.", "y.b").Select(_ => 'a').Or(Scan.AnyWord("p.m.", "pm", "p.m", "yp", "yh", "y.p.", "y.h.", "y.p", "y.h").Select(_ => 'p'));

    private static readonly Parser<TextSpan> Dash = Scan.One(c => c is '-' or '–' or '—', "'–'").Or(Scan.AnyWord("to", "until", "i"));

    private static readonly Parser<TextSpan> ClockMark = Scan.One(c => c is '.' or ':', "'.' or ':'");

    private static readonly Parser<TextSpan> Minutes = Scan.Digits.Where(digits => digits.Length == 2);

    private static readonly Parser<char> HalfOfDay =
        from gap in Scan.Gap
        from half in Half
        select half;

    private static readonly Parser<Maybe<char>> MaybeHalfOfDay = HalfOfDay.Optional();

    private static readonly Parser<(int Hour, int Minute, char Half)> Clock =
        (from hour in TwoDigits
         from mark in ClockMark
         from minute in Minutes
         from half in MaybeHalfOfDay
         select (hour, mark, minute, half: half.GetOrElse(' ')))
        .Select(parts => (parts.hour, parts.minute, parts.half))
        .Then(parts => WithSource(input => (parts.hour, Number(input.Source, parts.minute), parts.half)));

    private static readonly Parser<(int Hour, int Minute, char Half)> HourOnly =
        from hour in TwoDigits
        from half in HalfOfDay
        select (hour, 0, half);

    private static readonly Parser<(int Hour, int Minute, char Half)> Military =
        Scan.Digits.Where(digits => digits.Length == 4)
            .Then(digits => WithSource(input => (Number(input.Source, new TextSpan(digits.Start, 2)), Number(input.Source, new TextSpan(digits.Start + 2, 2)), ' ')));

    private static readonly Parser<(int Hour, int Minute, char Half)> Named =
        Scan.AnyWord("noon", "midday", "hanner dydd").Select(_ => (12, 0, 'p'))
            .Or(Scan.AnyWord("midnight", "hanner nos").Select(_ => (12, 0, 'a')));

    private static readonly Parser<(int Hour, int Minute, char Half)> Any =
        Scan.AnyWord("12 noon", "12 midday", "12.00 noon", "12:00 noon", "12.00 midday", "12:00 midday").Select(_ => (12, 0, 'p')).Or(Clock.Or(Military).Or(HourOnly).Or(Named).Where(IsTime));

    private static readonly Parser<Maybe<(int Hour, int Minute, char Half)>> Later =
        (from gap in Scan.Gap
         from dash in Dash
         from after in Scan.Gap
         from end in Any
         select end).Optional();

    /// <summary>A time, or two with a dash or <c>to</c> between them.</summary>
    internal static readonly Parser<MinutesTime> TimeOrRange =
        from first in Any
        from second in Later
        select Make(first, second.IsDefined ? second.Get() : null);

    /// <summary>Whether a part of a line is a time or range, the whole of it.</summary>
    internal static bool IsTime(string source, TextSpan part) =>
        !part.IsEmpty && (char.IsAsciiDigit(source[part.Start]) || source[part.Start] is 'n' or 'N' or 'm' or 'M' or 'h' or 'H') && TimeOrRange.Run(source, part).WasSuccessful;

    /// <summary>Reads a whole value as a time or range; null where it is none.</summary>
    internal static MinutesTime? Read(string value) =>
        TimeOrRange.Run(value, new TextSpan(0, value.Length)) is { WasSuccessful: true } result ? result.Value with { Typed = value } : null;

    private static MinutesTime Make((int Hour, int Minute, char Half) first, (int Hour, int Minute, char Half)? second)
    {
        // "10.05 – 10.45am": the half of the day stands once, for both, unless the range would then run backwards.
        if (second is { Half: not ' ' } end && first is { Half: ' ', Hour: <= 12 })
        {
            var shared = first with { Half = end.Half };
            if (ToTime(shared) <= ToTime(end))
                first = shared;
        }

        return new MinutesTime(ToTime(first), second is { } value ? ToTime(value) : null, "");
    }

    private static TimeOnly ToTime((int Hour, int Minute, char Half) value) => new(value.Half switch
    {
        'p' when value.Hour < 12 => value.Hour + 12,
        'a' when value.Hour == 12 => 0,
        _ => value.Hour,
    }, value.Minute);

    private static bool IsTime((int Hour, int Minute, char Half) value) =>
        value.Minute < 60 && (value.Half == ' ' ? value.Hour < 24 : value.Hour is >= 1 and <= 12);

    private static Parser<T> WithSource<T>(Func<IInput, T> make) => input => Result.Success(make(input), input);

    private static int Number(string source, TextSpan digits) => int.TryParse(source.AsSpan(digits.Start, digits.Length), out var value) ? value : -1;
}
