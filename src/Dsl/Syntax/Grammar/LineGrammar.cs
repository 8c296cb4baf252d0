using System.Collections.Immutable;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The grammar of one line. The first character chooses what is tried; Sprache takes it from there.</summary>
internal sealed class LineGrammar(string source, Keywords keywords, Fields fields, HeadGrammar heads)
{
    /// <summary>In a line with more characters nothing but its kind is read, so that time and memory stay in proportion whatever is in it.</summary>
    internal const int LongestLine = 100_000;

    private const int LongestNumber = 60;

    private static readonly string[] FieldNameExpected = ["a field's name"];

    /// <summary>Letters, perhaps with spaces, apostrophes and hyphens, before a colon that ends a word.</summary>
    private static readonly Parser<TextSpan> FieldKey = input =>
    {
        // One step, not a query of three: it is taken on every line of prose after a field.
        var start = (LineInput)input;
        var words = start.Remaining;
        var length = 0;
        while (length < words.Length && (char.IsLetter(words[length]) || words[length] is ' ' or '\'' or '’' or '-' or '\u00A0'))
            length++;
        var isKey = length > 0 && length < words.Length && words[length] == ':' && (length + 1 == words.Length || char.IsWhiteSpace(words[length + 1]));
        return isKey ? Result.Success(new TextSpan(start.Position, length), start.To(start.Position + length + 1)) : Result.Failure<TextSpan>(input, "unexpected text", FieldNameExpected);
    };

    private static readonly Parser<(TextSpan Marker, int Content)> Heading =
        from marks in Scan.While(c => c == '#', 1, "'#'").Where(marks => marks.Length <= 6)
        from gap in Scan.Space
        select (marks, gap.End);

    private static readonly string[] Units =
        ["am", "pm", "a.m", "p.m", "million", "billion", "bn", "m", "k", "%", "per cent", "percent", "per", "km", "miles", "metres", "hectares", "hours", "years", "hrs"];

    /// <summary>The shape of the line in <paramref name="line"/>, its line end excluded.</summary>
    internal LineShape Parse(TextSpan line, in LineContext context)
    {
        var (start, end) = (line.Start, line.End);
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        var column = ColumnOf(source, line);
        while (start < end && char.IsWhiteSpace(source[start]))
            start++;
        if (start == end)
            return new LineShape(LineKind.Blank) { Marker = new TextSpan(line.Start, 0), Content = new TextSpan(line.Start, 0) };

        var content = TextSpan.FromBounds(start, end);
        if (source[start] == '/' && IsComment(content))
            return new LineShape(LineKind.Comment) { Column = column, Marker = new TextSpan(start, 2), Content = Scan.Trim(source, TextSpan.FromBounds(start + 2, end)) };
        var shape = Classify(content, column, context) ?? Prose(content);
        shape.Column = column;
        return shape;
    }

    /// <summary>The zero-based column of a line's first character that is not white space; a tab counts to the next multiple of four.</summary>
    internal static int ColumnOf(string source, TextSpan line)
    {
        var column = 0;
        for (var position = line.Start; position < line.End && char.IsWhiteSpace(source[position]); position++)
            column = source[position] == '\t' ? (column / 4 * 4) + 4 : column + 1;
        return column;
    }

    /// <summary>Whether a line begins as <c>Key: value</c>, known or not.</summary>
    internal bool LooksLikeField(TextSpan content) => FieldKey(Input(content)) is { WasSuccessful: true, Value.Length: <= 40 };

    /// <summary>See <see cref="MotionLines.EndInSettlement"/>.</summary>
    internal bool EndsInSettlement(SourceText text, int first, int column, bool takesEntries) => MotionLines.EndInSettlement(text, keywords, first, column, takesEntries);

    private LineShape? Classify(TextSpan content, int column, in LineContext context)
    {
        var first = source[content.Start];
        if (char.IsLetter(first))
        {
            if (column == 0 && KeywordAt(content, default, null, context) is { } keyword)
                return keyword;
            if (column > 0 && (context.NestedKeywordsCount || context.MotionKeywordsCount) && NestedKeywordAt(content, LineKind.Keyword, context) is { } nested)
                return nested;
            if (column > 0 && context.IsMotionText && SettlementAt(content) is { } settlement)
                return settlement;
            if (context.FieldOwner == KeywordKind.Vote && VoteLineAt(content, column > 0) is { } vote)
                return vote;
            if (column == 0 && FieldAt(content, context) is { } field)
                return field;
            return MayBeNumbered(content) ? NumberedEntry(content, context) : null;
        }

        if (char.IsAsciiDigit(first))
            return (column == 0 && MayBeParagraphNumber(content) ? NumberedParagraph(content, context) : null) ?? (MayBeNumbered(content) ? NumberedEntry(content, context) : null);
        if (first == '(')
            return NumberedEntry(content, context);
        if (MarkerGrammar.IsBullet(first))
            return MarkerGrammar.Bullet(Input(content)) is { WasSuccessful: true } bullet ? Entry(content, bullet.Value, MarkerKind.Bullet, context)
                : content.Length == 1 ? Entry(content, new(MarkerKind.Bullet, content, default, content.End), MarkerKind.Bullet, context) : null;
        return first switch
        {
            '#' => Heading(Input(content)) is { WasSuccessful: true } heading
                ? Words(LineKind.Heading, heading.Value.Marker, TextSpan.FromBounds(heading.Value.Content, content.End)) : null,
            '|' => TableRow(content),
            '>' => Words(LineKind.Quotation, new TextSpan(content.Start, 1), Scan.Trim(source, TextSpan.FromBounds(content.Start + 1, content.End))),
            _ => null,
        };
    }

    /// <summary>Whether a line begins as a list marker without brackets does; it spares prose the parsers.</summary>
    private bool MayBeNumbered(TextSpan content)
    {
        var end = content.Start + 1;
        var isDigit = char.IsAsciiDigit(source[content.Start]);
        while (end < content.End && end - content.Start < 8 && (isDigit ? char.IsAsciiDigit(source[end]) : MarkerGrammar.IsRoman(source[end])))
            end++;
        return end < content.End && source[end] is '.' or ')';
    }

    /// <summary>Whether a line begins as a paragraph number does: digits, perhaps a letter, a dot and a digit.</summary>
    private bool MayBeParagraphNumber(TextSpan content)
    {
        var end = content.Start;
        while (end < content.End && char.IsAsciiDigit(source[end]))
            end++;
        if (end < content.End && char.IsAsciiLetterLower(source[end]))
            end++;
        if (end + 1 >= content.End || source[end] != '.' || !char.IsAsciiDigit(source[end + 1]))
            return false;
        while (end < content.End && !char.IsWhiteSpace(source[end]) && end - content.Start <= LongestNumber)
            end++;
        return end - content.Start <= LongestNumber;
    }

    private LineShape? KeywordAt(TextSpan content, TextSpan marker, string? number, in LineContext context)
    {
        if (keywords.Match(source.AsSpan(content.Start, content.Length)) is not { } keyword || !IsAllowed(keyword, context))
            return null;
        var shape = new LineShape(LineKind.Keyword) { Marker = marker, Number = number };
        heads.Complete(ref shape, keyword, content);
        return shape;
    }

    private LineShape? NestedKeywordAt(TextSpan content, LineKind kind, in LineContext context)
    {
        if (keywords.Match(source.AsSpan(content.Start, content.Length)) is not { IsNestable: true } keyword || !(context.NestedKeywordsCount || keyword.ActsOnMotion))
            return null;
        var shape = new LineShape(kind);
        heads.Complete(ref shape, keyword, content);
        return shape;
    }

    /// <summary>What amends or settles a motion beyond doubt, indented among the motion's own words; "VOTE for the candidates …" is words.</summary>
    private LineShape? SettlementAt(TextSpan content)
    {
        if (!char.IsUpper(source[content.Start]) || keywords.Match(source.AsSpan(content.Start, content.Length)) is not { ActsOnMotion: true } keyword)
            return null;
        var shape = new LineShape(LineKind.Keyword);
        heads.Complete(ref shape, keyword, content);
        return SettlementGrammar.IsBeyondDoubt(source, keyword, shape) ? shape : null;
    }

    private static bool IsAllowed(Keyword keyword, in LineContext context) => keyword.Kind switch
    {
        KeywordKind.Minutes => context.IsFirst,
        KeywordKind.Register => context.IsFirst,
        KeywordKind.Body or KeywordKind.Members or KeywordKind.Officers or KeywordKind.Others => context.IsRegister,
        _ => !context.IsRegister,
    };

    private LineShape? FieldAt(TextSpan content, in LineContext context)
    {
        if (context.FieldOwner is null or KeywordKind.Vote && !context.ExemptFieldCounts)
            return null;
        var key = FieldKey(Input(content));
        if (!key.WasSuccessful)
            return null;
        var owner = context.FieldOwner ?? KeywordKind.Item;
        var definition = fields.Find(owner, source.AsSpan(key.Value.Start, key.Value.Length));
        if (definition is null && context.ExemptFieldCounts)
            definition = fields.Find(KeywordKind.Item, source.AsSpan(key.Value.Start, key.Value.Length));
        if (definition is null || (context.FieldOwner is null && definition.Kind != FieldKind.Exempt))
            return null;
        var value = Scan.Trim(source, TextSpan.FromBounds(key.Value.End + 1, content.End));
        var shape = Words(LineKind.Field, TextSpan.FromBounds(content.Start, key.Value.End + 1), value);
        shape.Field = definition;
        return shape;
    }

    /// <summary><c>Label: persons</c> or <c>Label: number</c> under VOTE; an indented line only where the label is a side's, else it is the vote's own words.</summary>
    private LineShape? VoteLineAt(TextSpan content, bool isIndented)
    {
        var colon = HeadGrammar.HeadEnd(source, content);
        if (colon < 0)
        {
            if (VoteLineGrammar.ReadWithoutColon(source, content) is not { } bare)
                return null;
            var line = Words(LineKind.Field, bare.Marker, bare.Value);
            line.Field = new FieldDefinition(source.Substring(bare.Label.Start, bare.Label.Length), KeywordKind.Vote, FieldKind.Text);
            return line;
        }

        if (colon - content.Start > 80)
            return null;
        var label = source.Substring(content.Start, colon - content.Start);
        if (isIndented && VoteGrammar.SideOf(label) is null)
            return null;
        var shape = Words(LineKind.Field, TextSpan.FromBounds(content.Start, colon + 1), Scan.Trim(source, TextSpan.FromBounds(colon + 1, content.End)));
        shape.Field = new FieldDefinition(label, KeywordKind.Vote, FieldKind.Text);
        return shape;
    }

    private LineShape? NumberedParagraph(TextSpan content, in LineContext context)
    {
        var found = MarkerGrammar.ParagraphNumber(Input(content));
        if (!found.WasSuccessful || found.Value.ContentStart >= content.End)
            return null;
        var rest = TextSpan.FromBounds(found.Value.ContentStart, content.End);
        var number = source.Substring(found.Value.Value.Start, found.Value.Value.Length);
        if (IsUnit(rest) || IsDate(number) || !FitsItem(number, context.ItemDigits))
            return null;
        if (KeywordAt(rest, found.Value.Marker, number, context) is { } keyword)
            return keyword;
        var shape = Words(LineKind.NumberedParagraph, found.Value.Marker, rest);
        shape.Number = number;
        return shape;
    }

    private LineShape? NumberedEntry(TextSpan content, in LineContext context)
    {
        var found = MarkerGrammar.Numbered(Input(content));
        if (!found.WasSuccessful)
            return null;
        var value = source.AsSpan(found.Value.Value.Start, found.Value.Value.Length);
        var kind = found.Value.Kind;
        if (kind == MarkerKind.Letter && value[0] is 'i' or 'v' or 'x' or 'I' or 'V' or 'X')
            kind = context.OpenList == MarkerKind.Roman || (context.OpenList != MarkerKind.Letter && value[0] is 'i' or 'I') ? MarkerKind.Roman : MarkerKind.Letter;
        if (context.FollowsProse && value is not ("1" or "a" or "A" or "i" or "I"))
            return null;
        return Entry(content, found.Value, kind, context);
    }

    private LineShape Entry(TextSpan content, MarkerGrammar.Found found, MarkerKind kind, in LineContext context)
    {
        var words = TextSpan.FromBounds(Math.Min(found.ContentStart, content.End), content.End);
        var shape = (context.NestedKeywordsCount || context.MotionKeywordsCount) && !words.IsEmpty && char.IsUpper(source[words.Start])
            ? NestedKeywordAt(words, LineKind.Entry, context) ?? Words(LineKind.Entry, found.Marker, words)
            : Words(LineKind.Entry, found.Marker, words);
        shape.Marker = found.Marker;
        shape.MarkerKind = kind;
        if (!found.Value.IsEmpty)
            shape.Number = source.Substring(found.Value.Start, found.Value.Length);
        return shape;
    }

    private LineShape TableRow(TextSpan content)
    {
        var shape = new LineShape(LineKind.TableRow) { Content = content, Text = content };
        if (content.Length > LongestLine)
        {
            shape.Cells = [new CellSyntax(content, InlineGrammar.Parse(source, content))];
            return shape;
        }

        var cells = ImmutableArray.CreateBuilder<CellSyntax>();
        var start = content.Start + 1;
        for (var position = start; position <= content.End; position++)
        {
            if (position + 1 < content.End && source[position] == '\\')
            {
                position++;
                continue;
            }

            if (position < content.End && source[position] != '|')
                continue;
            var cell = Scan.Trim(source, TextSpan.FromBounds(start, Math.Min(position, content.End)));
            if (position < content.End || !cell.IsEmpty)
                cells.Add(new CellSyntax(cell, InlineGrammar.Parse(source, cell)));
            start = position + 1;
        }

        shape.Cells = cells.DrainToImmutable();
        return shape;
    }

    private LineShape Prose(TextSpan content) => Words(LineKind.Prose, new TextSpan(content.Start, 0), content);

    private LineShape Words(LineKind kind, TextSpan marker, TextSpan words) =>
        new(kind) { Marker = marker, Content = words, Text = words, Inlines = InlineGrammar.Parse(source, words) };

    private bool IsComment(TextSpan content) =>
        content.Length >= 2 && source[content.Start + 1] == '/' && (content.Length == 2 || char.IsWhiteSpace(source[content.Start + 2]));

    private bool IsUnit(TextSpan rest)
    {
        var words = source.AsSpan(rest.Start, rest.Length);
        foreach (var unit in Units)
        {
            if (words.StartsWith(unit, StringComparison.OrdinalIgnoreCase) && (words.Length == unit.Length || !char.IsLetterOrDigit(words[unit.Length])))
                return true;
        }

        return false;
    }

    private static bool IsDate(string number) => number.Split('.') is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }];

    private static bool FitsItem(string number, string itemDigits) =>
        string.IsNullOrEmpty(itemDigits) || (number.StartsWith(itemDigits, StringComparison.Ordinal) && !char.IsAsciiDigit(number[itemDigits.Length]));

    private LineInput Input(TextSpan part) => new(source, part.Start, part.End);
}
