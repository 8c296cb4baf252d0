using System.Text;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Outline;

/// <summary>The names of the parts of a file: as typed, on one line, not too long.</summary>
internal static class OutlineNames
{
    private const int Longest = 100;

    /// <summary>An item's: its label and title, or the keyword.</summary>
    public static string Of(ItemSyntax node, Item item) =>
        Line($"{item.Label} {item.Title.ToPlainText()}") is { Length: > 0 } name ? name : node.FirstLine?.Keyword?.Text ?? "ITEM";

    /// <summary>A keyword's: the paragraph number, the keyword and its words.</summary>
    public static string Of(SourceText text, LineSyntax line, Keyword keyword) =>
        Line($"{(line.LineKind == LineKind.Keyword ? line.Number : null)} {keyword.Text} {text.ToString(line.Content)}");

    /// <summary>Words; where there are none, what stands before them.</summary>
    public static string Of(SourceText text, TextSpan words, TextSpan marker) =>
        Line(text.ToString(words)) is { Length: > 0 } name ? name : Line(text.ToString(marker)) is { Length: > 0 } mark ? mark : "…";

    /// <summary>Words on one line, cut between characters where they are many.</summary>
    private static string Line(string words)
    {
        var line = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (line.Length > Longest)
                return line.ToString().TrimEnd() + "…";
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
                line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().Trim();
    }
}
