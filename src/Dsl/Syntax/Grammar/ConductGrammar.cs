using System.Text.RegularExpressions;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The heads of motions, questions and corrections.</summary>
internal static partial class ConductGrammar
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
        var seconder = seconded < 0 ? default : WithoutJoint(source, TextSpan.FromBounds(rest.Start + seconded + mark.Length, rest.End));
        if (!mover.IsEmpty)
        {
            if (Speaker.Run(source, mover) is not { WasSuccessful: true } by)
                return null;
            mover = WithoutJoint(source, by.Value);
        }

        return new MotionHeadSyntax(label, mover, seconder, head);
    }

    /// <summary>Where the text of a motion begins, "that", after its names; -1 where nothing says so.</summary>
    internal static int MotionText(string source, TextSpan content)
    {
        var words = source.AsSpan(content.Start, content.Length);
        if (words.Contains('\u00A0'))
            words = words.ToString().Replace('\u00A0', ' ');
        return words.IndexOf(" that ", StringComparison.OrdinalIgnoreCase) is var at and > 0 ? content.Start + at + 1 : -1;
    }

    /// <summary>Whether words that are no head seem to name a mover or seconder all the same: <c>(Cllr Able/Cllr Baker)</c>, <c>Cllr Able, seconded Cllr Baker</c>.</summary>
    internal static bool NamesMover(string source, TextSpan words) => MoverWords().IsMatch(source.Substring(words.Start, words.Length));

    /// <summary>Whether what was read as the last name goes on as a sentence.</summary>
    internal static bool HoldsText(string source, MotionHeadSyntax head)
    {
        var last = head.Seconder.IsEmpty ? head.Mover : head.Seconder;
        return SentenceWords().IsMatch(source.Substring(last.Start, last.Length));
    }

    /// <summary>The head of a question or answer; null where it names nobody.</summary>
    internal static SpeakerHeadSyntax? ReadSpeaker(string source, TextSpan head) =>
        Speaker.Run(source, head) is { WasSuccessful: true, Value.IsEmpty: false } read ? new SpeakerHeadSyntax(Scan.Trim(source, read.Value), head) : null;

    /// <summary>The head of a correction; null where it is none.</summary>
    internal static CorrectionHeadSyntax? ReadCorrection(string source, TextSpan head) =>
        Correction.Run(source, head) is { WasSuccessful: true } read && !(read.Value.Date.IsEmpty && read.Value.Minute.IsEmpty)
            ? new CorrectionHeadSyntax(read.Value.Date, Scan.Trim(source, read.Value.Minute), head) : null;

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

    [GeneratedRegex(@"^\([^()]*/[^()]*\)$|\b(seconded|seconder|proposer|mover)\b|^(moved|proposed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoverWords();

    [GeneratedRegex(@"\s(to|be|is|was|should|this|we)\s", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceWords();
}
