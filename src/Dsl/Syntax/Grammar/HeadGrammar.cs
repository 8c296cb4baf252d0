using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>What follows a keyword on its line: separator, head, words.</summary>
internal sealed class HeadGrammar(string source)
{
    private const int LongestOwner = 80;

    /// <summary>White space and at most one of <c>: . - –</c>, which is no text.</summary>
    private static readonly Parser<TextSpan> Separator = input =>
    {
        // One step, not a query of three: it is taken on every line that has a keyword.
        var start = (LineInput)input;
        var words = start.Remaining;
        var length = Scan.WhiteSpace(words);
        TextSpan mark = default;
        if (length < words.Length && words[length] is ':' or '.' or '-' or '–' or '—' && (length + 1 == words.Length || char.IsWhiteSpace(words[length + 1])))
            mark = new TextSpan(start.Position + length++, 1);
        length += Scan.WhiteSpace(words[length..]);
        return Result.Success(mark, start.To(start.Position + length));
    };

    private static readonly Parser<TextSpan> ParagraphNumber =
        from number in Scan.Digits.Where(digits => digits.Length <= 3)
        from letter in Scan.While(char.IsAsciiLetter, 0, "a letter").Where(letters => letters.Length <= 1)
        select TextSpan.FromBounds(number.Start, letter.End);

    private static readonly Parser<TextSpan> And =
        from before in Scan.Gap
        from mark in Scan.Char(',').Or(Scan.Char('&')).Or(Scan.AnyWord("and", "a", "ac"))
        from after in Scan.Gap
        from second in Scan.AnyWord("and").Then(word => Scan.Space.Select(_ => word)).Optional()
        select mark;

    /// <summary>Numbers of exempt paragraphs: <c>1, 3</c>, <c>paragraphs 1 and 3</c>, <c>(3)</c>.</summary>
    internal static readonly Parser<IEnumerable<TextSpan>> ParagraphNumbers =
        from open in Scan.While(c => c == '(', 0, "'('")
        from word in Scan.AnyWord("paragraphs", "paragraph", "paras", "para", "paragraff", "paragraffau").Then(word => Scan.Gap.Select(_ => word)).Optional()
        from numbers in ParagraphNumber.DelimitedBy(And)
        from close in Scan.While(c => c == ')', 0, "')'")
        select numbers;

    private static readonly Parser<(IEnumerable<TextSpan> Numbers, TextSpan Text)> Exempt =
        (from separator in Separator
         from numbers in ParagraphNumbers
         from gap in Scan.Gap
         from colon in Scan.While(c => c is ':' or '.', 0, "':'").Where(marks => marks.Length <= 1)
         from boundary in Scan.Boundary
         from rest in Scan.Gap
         from text in colon.IsEmpty ? Scan.End : Scan.Rest
         select (numbers, text))
        .Or(from gap in Scan.Gap
            from colon in Scan.Char(':')
            from rest in Scan.Gap
            from text in Scan.Rest
            select (Enumerable.Empty<TextSpan>(), text))
        .Or(from separator in Separator
            from end in Scan.End
            select (Enumerable.Empty<TextSpan>(), end));

    private static readonly Parser<TextSpan> ItemReference =
        Scan.While(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '(' or ')', 1, "an item's number");

    private static readonly Parser<(TextSpan From, TextSpan To)> ItemRange =
        from first in ItemReference.Where(span => span.Length <= 20)
        from last in (from gap in Scan.Gap
                      from dash in Scan.AnyWord("to", "i").Or(Scan.One(c => c is '-' or '–', "'–'"))
                      from after in Scan.Gap
                      from number in ItemReference
                      select number).Optional()
        select (first, last.GetOrElse(default));

    private static readonly Parser<(IEnumerable<(TextSpan From, TextSpan To)> Items, TextSpan Text)> Exclusion =
        (from separator in Separator
         from word in Scan.AnyWord("items", "item", "eitemau", "eitem")
         from gap in Scan.Space
         from items in ItemRange.DelimitedBy(And)
         from after in Scan.Gap
         from colon in Scan.While(c => c is ':' or '.', 0, "':'").Where(marks => marks.Length <= 1)
         from boundary in Scan.Boundary
         from rest in Scan.Gap
         from text in colon.IsEmpty ? Scan.End : Scan.Rest
         select (items, text))
        .Or(from separator in Separator
            from reason in Scan.Word("reason").Then(_ => Scan.Gap).Then(_ => Scan.Char(':')).Preview()
            from text in reason.IsDefined ? Scan.Rest : Scan.End
            select (Enumerable.Empty<(TextSpan, TextSpan)>(), text));

    private readonly Regex? labelPattern;

    internal HeadGrammar(string source, string minuteLabel)
        : this(source) => labelPattern = MinuteLabelPattern.ToRegex(minuteLabel);

    /// <summary>Fills in keyword, head and words of a line whose <paramref name="content"/> begins with <paramref name="keyword"/>.</summary>
    internal void Complete(ref LineShape shape, Keyword keyword, TextSpan content)
    {
        shape.Keyword = keyword;
        shape.KeywordSpan = new TextSpan(content.Start, keyword.Text.Length + SecondWord(keyword, content));
        var rest = TextSpan.FromBounds(shape.KeywordSpan.End, content.End);
        var separator = Separator(new LineInput(source, rest.Start, rest.End));
        shape.Content = TextSpan.FromBounds(separator.Remainder.Position, content.End);
        shape.Text = shape.Content;
        if (content.Length > LineGrammar.LongestLine)
        {
            // Its head is not read, so it counts as malformed: what may be exempt then is, and ends nowhere.
            shape.IsMalformed = true;
            shape.Inlines = InlineGrammar.Parse(source, shape.Text);
            return;
        }

        switch (keyword.Kind)
        {
            case KeywordKind.Exempt: CompleteExempt(ref shape, rest); break;
            case KeywordKind.Exclusion: CompleteExclusion(ref shape, rest); break;
            case KeywordKind.Item: CompleteItem(ref shape, isDash: separator.Value is { IsEmpty: false } mark && source[mark.Start] is '-' or '–' or '—'); break;
            case KeywordKind.Action: CompleteAction(ref shape); break;
            case KeywordKind.Motion or KeywordKind.Amendment: CompleteMotion(ref shape, keyword.Kind == KeywordKind.Amendment); break;
            case KeywordKind.Question or KeywordKind.Answer or KeywordKind.Supplementary:
                CompleteUpToColon(ref shape, head => ConductGrammar.ReadSpeaker(source, head));
                break;
            case KeywordKind.Correction: CompleteUpToColon(ref shape, head => ConductGrammar.ReadCorrection(source, head)); break;
            case KeywordKind.PreviousMinutes:
                CompleteWhole(ref shape, PreviousMinutesGrammar.Read(source, shape.Content));
                shape.IsMalformed = shape.Head is null && PreviousMinutesGrammar.StatesOutcome(source, shape.Content);
                break;
            case KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left: CompletePresence(ref shape, keyword.Kind); break;
            case KeywordKind.Opened or KeywordKind.Adjourned or KeywordKind.Resumed or KeywordKind.Closed: CompleteTime(ref shape); break;
            case KeywordKind.Open or KeywordKind.Readmitted: shape.IsMalformed = !shape.Content.IsEmpty; break;
            default:
                if (keyword.Group == KeywordGroup.Roll)
                    CompleteRoll(ref shape, keyword.Kind);
                break;
        }

        shape.Inlines = InlineGrammar.Parse(source, shape.Text);
    }

    /// <summary>The length of " QUESTION" after SUPPLEMENTARY, which says the same as SUPPLEMENTARY alone; 0 where it does not follow.</summary>
    private int SecondWord(Keyword keyword, TextSpan content)
    {
        const string Question = "QUESTION";
        if (keyword.Kind != KeywordKind.Supplementary || keyword.Language != KeywordLanguage.English)
            return 0;
        var rest = source.AsSpan(content.Start, content.Length)[keyword.Text.Length..];
        var gap = Scan.WhiteSpace(rest);
        var after = gap + Question.Length;
        return gap > 0 && rest[gap..].StartsWith(Question, StringComparison.Ordinal) && (after == rest.Length || char.IsWhiteSpace(rest[after]) || rest[after] is ':' or '.')
            ? after : 0;
    }

    /// <summary>The offset of the first <c>:</c> that a space or the end follows and that no bracket holds; -1 for none.</summary>
    internal static int HeadEnd(string source, TextSpan part)
    {
        var depth = 0;
        for (var position = part.Start; position < part.End; position++)
        {
            var character = source[position];
            if (character is '(' or '[')
                depth++;
            else if (character is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (character == ':' && depth == 0 && (position + 1 == part.End || char.IsWhiteSpace(source[position + 1])))
                return position;
        }

        return -1;
    }

    private void CompleteExempt(ref LineShape shape, TextSpan rest)
    {
        var result = Exempt.Run(source, rest);
        if (!result.WasSuccessful)
        {
            shape.IsMalformed = true;
            return;
        }

        var numbers = result.Value.Numbers.ToImmutableArray();
        var text = result.Value.Text;

        // "EXEMPT: 3" has numbers where words would stand; they are the paragraphs, so that the passage is the larger of the two readings.
        if (numbers.IsEmpty && !text.IsEmpty && ParagraphNumbers.Run(source, text) is { WasSuccessful: true } late)
            (numbers, text) = ([.. late.Value], new TextSpan(text.End, 0));
        shape.Head = new ExemptHeadSyntax([.. numbers.Select(Slice)], !text.IsEmpty, TextSpan.FromBounds(shape.Content.Start, text.IsEmpty ? shape.Content.End : text.Start));
        shape.Text = text.IsEmpty ? new TextSpan(shape.Content.End, 0) : text;
    }

    private void CompleteExclusion(ref LineShape shape, TextSpan rest)
    {
        if (Scan.Trim(source, TextSpan.FromBounds(shape.Content.Start, shape.Content.End)).IsEmpty)
        {
            shape.Head = new ExclusionHeadSyntax([], shape.Content);
            return;
        }

        var result = Exclusion.Run(source, rest);
        if (!result.WasSuccessful || Expand(result.Value.Items) is not { } items)
        {
            shape.IsMalformed = true;
            return;
        }

        var text = result.Value.Text;
        shape.Head = new ExclusionHeadSyntax(items, TextSpan.FromBounds(shape.Content.Start, text.IsEmpty ? shape.Content.End : text.Start));
        shape.Text = text.IsEmpty ? new TextSpan(shape.Content.End, 0) : text;
    }

    private ImmutableArray<string>? Expand(IEnumerable<(TextSpan From, TextSpan To)> ranges)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var (from, to) in ranges)
        {
            if (!char.IsAsciiDigit(source[from.Start]) && !Slice(from).Any(char.IsAsciiDigit))
                return null;
            if (to.IsEmpty)
            {
                items.Add(Slice(from).TrimEnd('.'));
                continue;
            }

            if (!int.TryParse(Slice(from), out var first) || !int.TryParse(Slice(to), out var last) || last < first || last - first > 200)
                return null;
            for (var number = first; number <= last; number++)
                items.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return items.DrainToImmutable();
    }

    private void CompleteItem(ref LineShape shape, bool isDash)
    {
        var number = isDash ? default : ItemNumber(shape.Content);
        var afterNumber = !number.IsEmpty && number.End < shape.Content.End && source[number.End] is ':' or ')' ? number.End + 1 : number.End;
        var title = number.IsEmpty ? shape.Content : Scan.Trim(source, TextSpan.FromBounds(afterNumber, shape.Content.End));
        var bare = number;
        while (!bare.IsEmpty && source[bare.End - 1] == '.')
            bare = new TextSpan(bare.Start, bare.Length - 1);
        if (!bare.IsEmpty && title.Length > 1 && source[title.Start] is '-' or '–' or '—' or ':' && char.IsWhiteSpace(source[title.Start + 1]))
            title = Scan.Trim(source, TextSpan.FromBounds(title.Start + 1, title.End));
        shape.Head = new ItemHeadSyntax(bare, title, shape.Content);
        shape.Text = title;
    }

    private TextSpan ItemNumber(TextSpan content)
    {
        if (labelPattern?.Match(source, content.Start, content.Length) is { Success: true } label)
            return new TextSpan(label.Index, label.Length);
        var end = content.Start;
        while (end < content.End && !char.IsWhiteSpace(source[end]))
            end++;
        // "ITEM 5: Roads" and "ITEM 5) Roads": the mark is no part of the number.
        var marked = end - 1 > content.Start && source[end - 1] is ':' or ')' && source.AsSpan(content.Start, end - content.Start).IndexOf('(') < 0 ? end - 1 : end;
        var word = TextSpan.FromBounds(content.Start, marked);
        return ItemNumberPattern.IsNumber(source.AsSpan(word.Start, word.Length)) ? word : default;
    }

    private void CompleteAction(ref LineShape shape)
    {
        var colon = HeadEnd(source, shape.Content);
        if (colon < 0)
            return;
        var head = TextSpan.FromBounds(shape.Content.Start, colon);
        var (owners, due) = SplitDue(head);
        var ownerSpans = PersonListGrammar.Split(source, owners);
        if (ownerSpans.Any(owner => owner.Length > LongestOwner || Slice(owner).Contains(" to ", StringComparison.Ordinal)))
            return;
        shape.Head = new ActionHeadSyntax(ownerSpans, due, head);
        shape.Text = Scan.Trim(source, TextSpan.FromBounds(colon + 1, shape.Content.End));
    }

    private (TextSpan Owners, TextSpan Due) SplitDue(TextSpan head)
    {
        // A non-breaking space parts words as a space does.
        var words = source.AsSpan(head.Start, head.Length);
        if (words.Contains('\u00A0'))
            words = words.ToString().Replace('\u00A0', ' ');
        if (words.TrimEnd().EndsWith("asap", StringComparison.OrdinalIgnoreCase))
        {
            var at = words.LastIndexOf("asap", StringComparison.OrdinalIgnoreCase);
            return (Scan.Trim(source, new TextSpan(head.Start, at)), new TextSpan(head.Start + at, 4));
        }

        foreach (var by in (ReadOnlySpan<string>)["by ", "erbyn "])
        {
            var at = words.StartsWith(by, StringComparison.Ordinal) ? 0 : words.LastIndexOf(" " + by, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var start = head.Start + at + by.Length + (words[at] == ' ' ? 1 : 0);
            return (Scan.Trim(source, new TextSpan(head.Start, at)), Scan.Trim(source, TextSpan.FromBounds(start, head.End)));
        }

        return (Scan.Trim(source, head), default);
    }

    private void CompleteMotion(ref LineShape shape, bool isAmendment)
    {
        var colon = HeadEnd(source, shape.Content);

        // "by Cllr Smith, seconded by Cllr Jones, that the road be closed": the names end where the text begins.
        var text = ConductGrammar.MotionText(source, TextSpan.FromBounds(shape.Content.Start, colon < 0 ? shape.Content.End : colon));
        if (text >= 0 && ConductGrammar.ReadMotion(source, TextSpan.FromBounds(shape.Content.Start, text), isAmendment) is { Mover.IsEmpty: false } names)
        {
            shape.Head = names;
            shape.Text = TextSpan.FromBounds(text, shape.Content.End);
            return;
        }

        if (colon >= 0)
        {
            CompleteUpToColon(ref shape, head => ConductGrammar.ReadMotion(source, head, isAmendment));
            shape.IsMalformed = shape.Head is null && ConductGrammar.NamesMover(source, TextSpan.FromBounds(shape.Content.Start, colon));
            return;
        }

        // Without a colon all of it may be head, where the text follows as a quotation or a list; "by" makes sure that it is one.
        if (ConductGrammar.ReadMotion(source, shape.Content, isAmendment) is not { Mover.IsEmpty: false } head)
            return;
        shape.IsMalformed = ConductGrammar.HoldsText(source, head);
        CompleteWhole(ref shape, shape.IsMalformed ? null : head);
    }

    private void CompleteUpToColon(ref LineShape shape, Func<TextSpan, HeadSyntax?> read)
    {
        var colon = HeadEnd(source, shape.Content);
        if (colon < 0 || read(Scan.Trim(source, TextSpan.FromBounds(shape.Content.Start, colon))) is not { } head)
            return;
        shape.Head = head;
        shape.Text = Scan.Trim(source, TextSpan.FromBounds(colon + 1, shape.Content.End));
    }

    private static void CompleteWhole(ref LineShape shape, HeadSyntax? head)
    {
        if (head is null || shape.Content.IsEmpty)
            return;
        shape.Head = head;
        shape.Text = new TextSpan(shape.Content.End, 0);
    }

    private void CompleteTime(ref LineShape shape)
    {
        var words = shape.Content;
        if (!words.IsEmpty && source[words.End - 1] == '.' && TimeGrammar.TimeOrRange.Run(source, words) is { WasSuccessful: false })
            words = new TextSpan(words.Start, words.Length - 1);
        if (words.IsEmpty)
            return;

        // "ADJOURNED 7.30pm for 5 minutes": what follows the time is words.
        var rest = source.IndexOf(" for ", words.Start, words.Length, StringComparison.Ordinal);
        var time = rest < 0 ? words : Scan.Trim(source, TextSpan.FromBounds(words.Start, rest));
        if (!TimeGrammar.TimeOrRange.Run(source, time).WasSuccessful)
            return;
        shape.Head = new TimeHeadSyntax(time);
        shape.Text = rest < 0 ? new TextSpan(shape.Content.End, 0) : Scan.Trim(source, TextSpan.FromBounds(rest, shape.Content.End));
    }

    private void CompletePresence(ref LineShape shape, KeywordKind keyword)
    {
        var head = PresenceGrammar.Read(source, shape.Content, keyword);
        shape.IsMalformed = head is null;
        CompleteWhole(ref shape, head);
    }

    private void CompleteRoll(ref LineShape shape, KeywordKind keyword)
    {
        var colon = HeadEnd(source, shape.Content);
        var label = TextSpan.FromBounds(shape.Content.Start, Math.Max(shape.Content.Start, colon));
        if (!label.IsEmpty && !Slice(label).Contains('@', StringComparison.Ordinal))
        {
            shape.Head = new LabelHeadSyntax(label);
            shape.Text = Scan.Trim(source, TextSpan.FromBounds(colon + 1, shape.Content.End));
        }

        shape.Text = RollSentence.WithoutLead(source, shape.Text, keyword);
    }

    private string Slice(TextSpan span) => source.Substring(span.Start, span.Length);
}
