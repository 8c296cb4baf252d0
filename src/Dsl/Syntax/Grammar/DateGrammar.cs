using MinutesDsl.Semantics;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Dates: <c>Friday 7 July 2023</c>, <c>7th July, 2023</c>, <c>July 7, 2023</c>, <c>2023-07-07</c>, <c>07/07/2023</c>, <c>07.07.2023</c>.</summary>
internal static class DateGrammar
{
    private static readonly string[][] Months =
    [
        ["January", "Jan", "Ionawr"], ["February", "Feb", "Chwefror"], ["March", "Mar", "Mawrth"], ["April", "Apr", "Ebrill"], ["May", "Mai"],
        ["June", "Jun", "Mehefin"], ["July", "Jul", "Gorffennaf"], ["August", "Aug", "Awst"], ["September", "Sept", "Sep", "Medi"],
        ["October", "Oct", "Hydref"], ["November", "Nov", "Tachwedd"], ["December", "Dec", "Rhagfyr"],
    ];

    private static readonly string[][] Weekdays =
    [
        ["Sunday", "Sun", "Dydd Sul"], ["Monday", "Mon", "Dydd Llun"], ["Tuesday", "Tues", "Tue", "Dydd Mawrth"], ["Wednesday", "Wed", "Dydd Mercher"],
        ["Thursday", "Thurs", "Thu", "Dydd Iau"], ["Friday", "Fri", "Dydd Gwener"], ["Saturday", "Sat", "Dydd Sadwrn"],
    ];

    private static readonly Parser<int> Month = OneOf(Months);

    // A part of a query that is written in place is made anew at each parse, so these have names.
    private static readonly Parser<TextSpan> Comma = Scan.While(c => c is ',' or '.', 0, "','");
    private static readonly Parser<TextSpan> Stroke = Scan.One(c => c is '/' or '.', "'/' or '.'");
    private static readonly Parser<TextSpan> Hyphen = Scan.Char('-');
    private static readonly Parser<int> TwoDigits = Number(2, 2);
    private static readonly Parser<int> OneOrTwoDigits = Number(1, 2);
    private static readonly Parser<Maybe<TextSpan>> Suffix = Scan.AnyWord("st", "nd", "rd", "th").Optional();
    private static readonly Parser<Maybe<TextSpan>> Of = Scan.AnyWord("of").Then(word => Scan.Space).Optional();

    private static readonly Parser<int> Weekday =
        from day in OneOf(Weekdays)
        from mark in Comma
        from gap in Scan.Space
        select day;

    private static readonly Parser<int> Day =
        from day in Number(1, 2)
        from suffix in Suffix
        select day;

    private static readonly Parser<int> Year = Number(4, 4);

    private static readonly Parser<int?> LaterYear =
        (from comma in Comma
         from gap in Scan.Space
         from year in Year
         select (int?)year).Or(Scan.Boundary.Select(_ => (int?)null));

    private static readonly Parser<Parts> DayMonth =
        from day in Day
        from gap in Scan.Space
        from of in Of
        from month in Month
        from year in LaterYear
        select new Parts(day, month - 1 + 1, year);

    private static readonly Parser<Parts> MonthDay =
        from month in Month
        from gap in Scan.Space
        from day in Day
        from year in LaterYear
        select new Parts(day, month, year);

    private static readonly Parser<Parts> Iso =
        from year in Year
        from first in Hyphen
        from month in TwoDigits
        from second in Hyphen
        from day in TwoDigits
        select new Parts(day, month, year);

    private static readonly Parser<Parts> Figures =
        from first in Number(1, 2)
        from mark in Stroke
        from second in OneOrTwoDigits
        from again in Stroke
        from year in Year
        select new Parts(first, second, year) { IsFigures = true };

    /// <summary>The one form that the first characters allow.</summary>
    private static readonly Parser<Parts> AnyForm = input => FormOf(((LineInput)input).Remaining)(input);

    private static readonly Parser<(int? Weekday, Parts Parts)> Date =
        from weekday in Weekday.Select(day => (int?)(day - 1)).Optional()
        from parts in AnyForm
        select (weekday.GetOrElse(null), parts);

    /// <summary>
    /// Reads a whole value as a date. Null where it is none or an impossible one; <paramref name="isImpossible"/> tells which.
    /// </summary>
    /// <param name="value">The words.</param>
    /// <param name="defaultYear">The year of a date without one; null makes such a date no date.</param>
    /// <param name="monthFirst">Whether <c>07/04/2023</c> is 4 July (profile <c>us-roberts</c>).</param>
    /// <param name="isImpossible">Whether it has a date's form but there is no such day.</param>
    internal static MinutesDate? Read(string value, int? defaultYear, bool monthFirst, out bool isImpossible)
    {
        isImpossible = false;
        if (Date.Run(value, new TextSpan(0, value.Length)) is not { WasSuccessful: true } result)
            return null;
        var (weekday, parts) = result.Value;
        if (parts.IsFigures && monthFirst)
            parts = parts with { Day = parts.Month, Month = parts.Day };
        if ((parts.Year ?? defaultYear) is not { } year)
            return null;
        if (year < 1 || parts.Month is < 1 or > 12 || parts.Day < 1 || parts.Day > DateTime.DaysInMonth(year, parts.Month))
        {
            isImpossible = true;
            return null;
        }

        return new MinutesDate(new DateOnly(year, parts.Month, parts.Day), (DayOfWeek?)weekday, parts.Year is not null, value);
    }

    /// <summary>The day that a word names ("Friday", "Fri", "Dydd Gwener"); null for none.</summary>
    internal static DayOfWeek? WeekdayOf(string word)
    {
        var index = Array.FindIndex(Weekdays, names => names.Contains(word, StringComparer.OrdinalIgnoreCase));
        return index < 0 ? null : (DayOfWeek)index;
    }

    /// <summary>A day's name in the language and length of another's as typed.</summary>
    internal static string NameLike(string typed, DayOfWeek day)
    {
        var names = Weekdays[(int)day];
        return typed.StartsWith("Dydd", StringComparison.OrdinalIgnoreCase) ? names[^1] : typed.EndsWith("day", StringComparison.OrdinalIgnoreCase) ? names[0] : names[0][..3];
    }

    private static Parser<Parts> FormOf(ReadOnlySpan<char> words)
    {
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits == 0 || words.IsEmpty ? MonthDay : digits < 0 ? DayMonth : words[digits] switch { '-' => Iso, '/' or '.' => Figures, _ => DayMonth };
    }

    private static Parser<int> Number(int least, int most) => input =>
    {
        var digits = Scan.Digits(input);
        return digits.WasSuccessful && digits.Value.Length >= least && digits.Value.Length <= most
            && int.TryParse(input.Source.AsSpan(digits.Value.Start, digits.Value.Length), out var value)
            ? Result.Success(value, digits.Remainder)
            : Result.Failure<int>(input, "unexpected text", ["a number"]);
    };

    /// <summary>The one-based index of the first set that holds the word.</summary>
    private static Parser<int> OneOf(string[][] sets) => input =>
    {
        var start = (LineInput)input;
        for (var i = 0; !input.AtEnd && char.IsLetter(input.Current) && i < sets.Length; i++)
        {
            if (Scan.WordAt(start.Remaining, sets[i]) is var length and > 0)
                return Result.Success(i + 1, start.To(start.Position + length));
        }

        return Result.Failure<int>(input, "unexpected text", ["a name of a month or day"]);
    };

    private readonly record struct Parts(int Day, int Month, int? Year)
    {
        public bool IsFigures { get; init; }
    }
}
