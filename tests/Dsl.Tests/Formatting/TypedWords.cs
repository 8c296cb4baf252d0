using System.Text;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Formatting;

/// <summary>
/// The characters of a text that the formatter may never change: all that are no white space, but for bullets, keys of fields, the rules
/// of tables, and the facts (dates and times) of fields and heads.
/// </summary>
internal static class TypedWords
{
    private static readonly string[] FactFields = ["Date", "Time", "Timing", "Next meeting"];

    public static string Of(SyntaxTree tree)
    {
        var builder = new StringBuilder();
        foreach (var line in tree.Root.Lines())
        {
            var left = Left(tree, line);
            for (var i = line.Span.Start; i < line.Span.End; i++)
            {
                var character = tree.Text.Text[i];
                if (!char.IsWhiteSpace(character) && !left.Exists(span => span.Contains(i)) && !(line.LineKind == LineKind.TableRow && character is '|'))
                    builder.Append(character);
            }
        }

        return builder.ToString();
    }

    private static List<TextSpan> Left(SyntaxTree tree, LineSyntax line)
    {
        var left = new List<TextSpan>();
        if (line.MarkerKind == MarkerKind.Bullet || line.LineKind == LineKind.Field)
            left.Add(line.Marker);
        if (line.Field is { } field && FactFields.Contains(field.Key))
            left.Add(line.Content);
        if (line.Head is TimeHeadSyntax time)
            left.Add(time.Span);
        if (line.Head is ActionHeadSyntax action)
            left.Add(action.Due);
        if (line.LineKind == LineKind.TableRow && tree.Text.ToString(line.Content).All(c => c is '|' or '-' or ':' || char.IsWhiteSpace(c)))
            left.Add(line.Content);
        return left;
    }
}
