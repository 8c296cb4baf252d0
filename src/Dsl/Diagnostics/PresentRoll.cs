using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>The meeting's PRESENT, for quick fixes that add somebody to it.</summary>
internal sealed class PresentRoll
{
    private readonly TextSpan place;
    private readonly string before = "";

    internal PresentRoll(SyntaxTree tree)
    {
        Keyword = tree.Keywords.Of(KeywordKind.Present).Text;
        var roll = tree.Blocks.OfType<KeywordBlockSyntax>().FirstOrDefault(block => block.Keyword.Kind == KeywordKind.Present);
        if (roll is null)
            return;
        var words = tree.Text.ToString(roll.Line.Text);
        var last = roll.ChildrenOf<ListSyntax>().LastOrDefault()?.Entries.LastOrDefault()?.Lines().LastOrDefault(line => line.LineKind is LineKind.Entry or LineKind.Prose);
        if (last is not null || words.Length == 0)
        {
            (place, before) = (new TextSpan(last?.Content.End ?? roll.Line.Span.End - roll.Line.BreakLength, 0), "\n- ");
            return;
        }

        // An inline list is split at a last "and": an addition after it would no longer be the last.
        if (words.Contains(" and ", StringComparison.Ordinal) || words.Contains(" & ", StringComparison.Ordinal) || roll.Line.Head is not null || PersonBinder.IsNil(words))
            return;
        (place, before) = (new TextSpan(words[^1] == '.' ? roll.Line.Text.End - 1 : roll.Line.Text.End, 0), words.Contains(';', StringComparison.Ordinal) ? "; " : ", ");
    }

    /// <summary>The keyword in the language of the minutes.</summary>
    internal string Keyword { get; }

    /// <summary>The change that adds an entry, given without marker; null where there is no roll that one can be added to.</summary>
    internal TextChange? Insert(string entry) => before.Length == 0 ? null : new TextChange(place, before + entry);
}
