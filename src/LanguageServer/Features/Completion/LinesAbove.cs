using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What stands above a line: enough to say what may begin there. A line's kind never depends on a later line, so nothing below is looked at.</summary>
internal sealed class LinesAbove
{
    private readonly SyntaxTree tree;
    private readonly int index;
    private readonly Lazy<(HashSet<KeywordKind> Section, HashSet<KeywordKind> Document, bool HasText)> seen;

    private LinesAbove(SyntaxTree tree, int index, LineSyntax? current)
    {
        this.tree = tree;
        this.index = index;
        Current = current;
        FieldOwner = FindFieldOwner();
        seen = new(Look);
    }

    /// <summary>The line itself; null on an empty last line.</summary>
    internal LineSyntax? Current { get; }

    /// <summary>The keyword whose run of fields goes on to this line; null for none.</summary>
    internal KeywordKind? FieldOwner { get; }

    /// <summary>Whether any text stands above.</summary>
    internal bool HasText => seen.Value.HasText;

    /// <summary>Whether a keyword stands above in the same item, or in the preamble.</summary>
    internal bool InSection(params ReadOnlySpan<KeywordKind> kinds) => Any(seen.Value.Section, kinds);

    /// <summary>Whether a keyword stands above anywhere.</summary>
    internal bool InDocument(params ReadOnlySpan<KeywordKind> kinds) => Any(seen.Value.Document, kinds);

    /// <summary>Whether a keyword of a group stands above in the same item.</summary>
    internal bool InSection(KeywordGroup group) => seen.Value.Section.Any(kind => tree.Keywords.All.Any(keyword => keyword.Kind == kind && keyword.Group == group));

    /// <summary>Whether, of two keywords, the first stands nearer above.</summary>
    internal bool IsOpen(KeywordKind opens, params ReadOnlySpan<KeywordKind> closes)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (tree.Lines[i] is not { LineKind: LineKind.Keyword, Keyword: { } keyword })
                continue;
            if (keyword.Kind == opens)
                return true;
            if (closes.Contains(keyword.Kind))
                return false;
        }

        return false;
    }

    /// <summary>The keys of the fields of the run that goes on here.</summary>
    internal HashSet<string> KeysOfRun()
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = index - 1; i >= 0 && tree.Lines[i].LineKind is LineKind.Field or LineKind.Comment or LineKind.Prose; i--)
        {
            if (tree.Lines[i].Field is { } field)
                keys.Add(field.Key);
        }

        // The line that is being typed may have ended the run, so the lines under it are read by their words.
        for (var i = index + 1; i < tree.Lines.Length && tree.Lines[i].LineKind is LineKind.Field or LineKind.Comment or LineKind.Prose; i++)
        {
            var words = tree.Text.ToString(tree.Lines[i].Span);
            if (words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                keys.Add(words[..colon].Trim());
        }

        return keys;
    }

    /// <summary>The keyword of the block that an entry or an indented line belongs to; null for none.</summary>
    internal Keyword? OpenKeyword(bool isEntry, bool isIndented)
    {
        if (!isEntry && !isIndented)
            return FieldOwner == KeywordKind.Vote ? tree.Keywords.Of(KeywordKind.Vote) : null;
        for (var i = index - 1; i >= 0; i--)
        {
            var line = tree.Lines[i];
            if (line.LineKind is LineKind.Blank or LineKind.Comment or LineKind.TableRow or LineKind.Quotation or LineKind.Entry || line.Column > 0)
                continue;
            if (line is { LineKind: LineKind.Keyword, Keyword: { } keyword } && (isIndented || TakesEntries(line, keyword)))
                return keyword;
            return null;
        }

        return null;
    }

    internal static LinesAbove Of(SyntaxTree tree, int lineStart)
    {
        var (low, high) = (0, tree.Lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tree.Lines[middle].Span.Start < lineStart)
                low = middle + 1;
            else
                high = middle;
        }

        return new LinesAbove(tree, low, low < tree.Lines.Length && tree.Lines[low].Span.Start == lineStart ? tree.Lines[low] : null);
    }

    private bool TakesEntries(LineSyntax line, Keyword keyword) =>
        keyword.Kind == KeywordKind.Exempt
        || (keyword.Body == KeywordBody.List && (line.Text.IsEmpty || tree.Text.Text[line.Text.End - 1] is ':' or '-' or '–'));

    private KeywordKind? FindFieldOwner()
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var line = tree.Lines[i];
            switch (line.LineKind)
            {
                case LineKind.Comment:
                    continue;
                case LineKind.Keyword when line.Keyword?.Kind is KeywordKind.Minutes or KeywordKind.Register or KeywordKind.Item or KeywordKind.Body or KeywordKind.Vote:
                    return line.Keyword.Kind;
                case LineKind.Field:
                    continue;
                case LineKind.Prose when line.Column > 0 || tree.Text.ToString(line.Content).IndexOf(':', StringComparison.Ordinal) is > 0 and <= 40:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private (HashSet<KeywordKind>, HashSet<KeywordKind>, bool) Look()
    {
        var section = new HashSet<KeywordKind>();
        var document = new HashSet<KeywordKind>();
        var hasText = false;
        for (var i = 0; i < index; i++)
        {
            var line = tree.Lines[i];
            hasText |= line.LineKind is not (LineKind.Blank or LineKind.Comment);
            if (line.Keyword is not { } keyword)
                continue;
            if (keyword.Kind == KeywordKind.Item)
                section.Clear();
            section.Add(keyword.Kind);
            document.Add(keyword.Kind);
        }

        return (section, document, hasText);
    }

    private static bool Any(HashSet<KeywordKind> seen, ReadOnlySpan<KeywordKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (seen.Contains(kind))
                return true;
        }

        return false;
    }
}
