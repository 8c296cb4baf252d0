using System.Collections.Immutable;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The heads of motions, questions and corrections, and of what was decided on previous minutes.</summary>
internal static class ConductGrammar
{
    private static readonly Parser<TextSpan> By = Scan.AnyWord("moved by", "proposed by", "by", "from", "gan").Then(word => Scan.Space.Select(_ => word));

    private static readonly Parser<TextSpan> AmendmentLabel =
        from label in Scan.While(c => char.IsLetterOrDigit(c) || c is '.' or '(' or ')', 1, "a label").Where(label => label.Length <= 6)
        from boundary in Scan.Boundary
        select label;

    private static readonly Parser<Maybe<TextSpan>> MaybeAmendmentLabel = AmendmentLabel.Optional();

    private static readonly Parser<Maybe<TextSpan>> NoAmendmentLabel = Scan.Nothing.Select(_ => default(Maybe<TextSpan>));

    private static readonly Parser<(TextSpan Label, TextSpan Names)> Motion =
        from start in By.Preview()
        from label in start.IsDefined ? NoAmendmentLabel : MaybeAmendmentLabel
        from gap in Scan.Gap
        from rest in Scan.Rest
        select (label.GetOrElse(default), rest);

    private static readonly Parser<TextSpan> Speaker =
        from mark in By
        from rest in Scan.Rest
        select rest;

    private static readonly Parser<(TextSpan Date, TextSpan Minute)> Correction =
        from to in (from word in Scan.AnyWord("to", "i") from gap in Scan.Space select word).Optional()
        from date in (to.IsDefined ? DateWords : Nothing).Optional()
        from minute in (from gap in Scan.Gap
                        from comma in Scan.While(c => c == ',', 0, "','")
                        from space in Scan.Gap
                        from word in Scan.AnyWord("minute", "cofnod")
                        from after in Scan.Space
                        from number in Scan.Rest
                        select number).Optional()
        from end in Scan.End
        select (date.GetOrElse(default), minute.GetOrElse(default));

    /// <summary>The words that what was decided on previous minutes begins with; more may follow ("approved subject to …").</summary>
    private static readonly string[] Outcomes =
    [
        "approved", "not approved", "agreed", "not agreed", "confirmed", "not confirmed", "accepted", "not accepted", "adopted", "received", "signed", "noted", "amended",
        "corrected", "deferred", "not considered", "taken as read", "withdrawn", "rejected", "cymeradwywyd", "ni chymeradwywyd", "cadarnhawyd", "gohiriwyd", "derbyniwyd",
    ];

    private static readonly string[] Seconded = ["seconded by ", "eiliwyd gan "];

    private static Parser<TextSpan> Nothing => input => Result.Failure<TextSpan>(input, "unexpected text", ["a label"]);

    /// <summary>A date up to "minute" or the end.</summary>
    private static Parser<TextSpan> DateWords => input =>
    {
        var start = (LineInput)input;
        var words = start.Remaining;
        var end = words.IndexOf("minute", StringComparison.OrdinalIgnoreCase) is var at and > 0 ? at : words.Length;
        var date = words[..end].TrimEnd(" ,\u00A0");
        return DateGrammar.Read(date.ToString(), 2000, monthFirst: false, out _) is null
            ? Result.Failure<TextSpan>(input, "unexpected text", ["a date"])
            : Result.Success(new TextSpan(start.Position, date.Length), start.To(start.Position + date.Length));
    };

    /// <summary>Where words begin with a mark that begins a word; -1 for nowhere.</summary>
    private static int WordAt(string words, string mark)
    {
        var at = words.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetterOrDigit(words[at - 1]))
            at = words.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase);
        return at;
    }

    /// <summary>A motion's or amendment's head; null where it is none.</summary>
    internal static MotionHeadSyntax? ReadMotion(string source, TextSpan head, bool isAmendment)
    {
        var read = Motion.Run(source, head);
        if (!read.WasSuccessful)
            return null;
        var (label, rest) = read.Value;
        if ((!isAmendment && !label.IsEmpty) || (rest.IsEmpty && label.IsEmpty))
            return null;
        var words = source.Substring(rest.Start, rest.Length);
        var mark = Seconded.FirstOrDefault(mark => WordAt(words, mark) >= 0) ?? "";
        var seconded = mark.Length == 0 ? -1 : WordAt(words, mark);
        var mover = Scan.Trim(source, new TextSpan(rest.Start, seconded < 0 ? rest.Length : seconded));
        var seconder = seconded < 0 ? default : Scan.Trim(source, TextSpan.FromBounds(rest.Start + seconded + mark.Length, rest.End));
        if (!mover.IsEmpty)
        {
            if (Speaker.Run(source, mover) is not { WasSuccessful: true } by)
                return null;
            mover = WithoutJoint(source, by.Value);
        }

        return new MotionHeadSyntax(label, mover, seconder, head);
    }

    /// <summary>The head of a question or answer; null where it names nobody.</summary>
    internal static SpeakerHeadSyntax? ReadSpeaker(string source, TextSpan head) =>
        Speaker.Run(source, head) is { WasSuccessful: true, Value.IsEmpty: false } read ? new SpeakerHeadSyntax(Scan.Trim(source, read.Value), head) : null;

    /// <summary>The head of a correction; null where it is none.</summary>
    internal static CorrectionHeadSyntax? ReadCorrection(string source, TextSpan head) =>
        Correction.Run(source, head) is { WasSuccessful: true } read && !(read.Value.Date.IsEmpty && read.Value.Minute.IsEmpty)
            ? new CorrectionHeadSyntax(read.Value.Date, Scan.Trim(source, read.Value.Minute), head) : null;

    /// <summary>Dates and outcome of previous minutes; null where the line says something else.</summary>
    internal static PreviousMinutesHeadSyntax? ReadPreviousMinutes(string source, TextSpan content)
    {
        var words = WithoutStop(source, content);
        var colon = HeadGrammar.HeadEnd(source, words);
        var outcome = Scan.Trim(source, TextSpan.FromBounds(colon < 0 ? words.Start : colon + 1, words.End));
        var head = colon < 0 ? new TextSpan(words.Start, 0) : Scan.Trim(source, TextSpan.FromBounds(words.Start, colon));
        if (Scan.WordAt(source.AsSpan(outcome.Start, outcome.Length), Outcomes) == 0)
        {
            if (colon >= 0)
                return null;
            (head, outcome) = (words, default);
        }

        if (head.IsEmpty)
            return outcome.IsEmpty ? null : new PreviousMinutesHeadSyntax([], outcome, content);
        var of = source.AsSpan(head.Start, head.Length);
        if (!of.StartsWith("of ", StringComparison.OrdinalIgnoreCase))
            return null;
        var dates = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var date in SplitAt(source, Scan.Trim(source, TextSpan.FromBounds(head.Start + 3, head.End)), " and "))
        {
            if (DateGrammar.Read(source.Substring(date.Start, date.Length), 2000, monthFirst: false, out var isImpossible) is null && !isImpossible)
                return null;
            dates.Add(date);
        }

        return new PreviousMinutesHeadSyntax(dates.DrainToImmutable(), outcome, content);
    }

    /// <summary>The time that words end with: the longest run of at most four words at their end that is one.</summary>
    internal static TextSpan TrailingTime(string source, TextSpan words)
    {
        TextSpan found = default;
        var start = words.End;
        for (var count = 0; count < 4 && start > words.Start; count++)
        {
            do
                start--;
            while (start > words.Start && !char.IsWhiteSpace(source[start - 1]));
            var candidate = Scan.Trim(source, TextSpan.FromBounds(start, words.End));
            if (TimeGrammar.IsTime(source, candidate))
                found = candidate;
            while (start > words.Start && char.IsWhiteSpace(source[start - 1]))
                start--;
        }

        return found;
    }

    private static IEnumerable<TextSpan> SplitAt(string source, TextSpan span, string separator)
    {
        var start = span.Start;
        for (var at = source.IndexOf(separator, start, span.End - start, StringComparison.Ordinal); at >= 0; at = source.IndexOf(separator, start, span.End - start, StringComparison.Ordinal))
        {
            yield return Scan.Trim(source, TextSpan.FromBounds(start, at));
            start = at + separator.Length;
        }

        yield return Scan.Trim(source, TextSpan.FromBounds(start, span.End));
    }

    internal static TextSpan WithoutStop(string source, TextSpan span) =>
        span.Length > 1 && source[span.End - 1] == '.' && !source.AsSpan(span.Start, span.Length).EndsWith(".m.", StringComparison.OrdinalIgnoreCase)
            ? new TextSpan(span.Start, span.Length - 1) : span;

    /// <summary>Without the comma or "and" that joins mover and seconder.</summary>
    private static TextSpan WithoutJoint(string source, TextSpan span)
    {
        span = Scan.Trim(source, span);
        foreach (var joint in (ReadOnlySpan<string>)[",", " and", ","])
        {
            if (source.AsSpan(span.Start, span.Length).EndsWith(joint, StringComparison.Ordinal))
                span = Scan.Trim(source, new TextSpan(span.Start, span.Length - joint.Length));
        }

        return span;
    }
}
