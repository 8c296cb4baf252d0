using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Formatting;

/// <summary>
/// Everything that a bound document or register says, as text, found by reflection so that what is added to the model is compared too; all but where in
/// the source it stands, how dates and times were typed, and how wide a space is.
/// </summary>
internal static class DocumentText
{
    private static readonly HashSet<string> LeftOut = ["Line", "NewEntryAt", "ExemptSpans", "NextMeeting", "Due"];

    public static string Of(SyntaxTree tree, ProjectSettings? settings = null)
    {
        var builder = new StringBuilder();
        if (tree.IsRegister)
            Write(builder, SemanticModel.BindRegister(tree, out _), 0, "register");
        var document = SemanticModel.Create(tree, Project.Empty with { Settings = settings ?? ProjectSettings.Default }).Document;
        Write(builder, document, 0, "document");
        return builder.ToString();
    }

    private static void Write(StringBuilder builder, object? value, int depth, string name)
    {
        builder.Append(' ', depth).Append(name).Append(' ');
        switch (value)
        {
            case null or TextSpan:
                builder.Append('\n');
                break;
            case MinutesDate date:
                builder.Append(CultureInfo.InvariantCulture, $"{date.Day:O} {date.Weekday} {date.HasYear}\n");
                break;
            case MinutesTime time:
                builder.Append(CultureInfo.InvariantCulture, $"{time.Start:O} {time.End:O}\n");
                break;
            case DocumentField { Key: "Date" or "Time" or "Timing" or "Next meeting" } field:
                builder.Append(field.Key).Append('\n');
                break;
            case string text:
                builder.AppendJoin(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
                break;
            case IEnumerable many:
                WriteAll(builder, many, depth);
                break;
            case Keyword keyword:
                builder.Append(keyword.Text).Append('\n');
                break;
            case IFormattable or bool or Enum:
                builder.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            default:
                WriteMembers(builder, value, depth);
                break;
        }
    }

    private static void WriteAll(StringBuilder builder, IEnumerable many, int depth)
    {
        builder.Append('\n');
        var items = many.Cast<object>();
        if (many is IDictionary)
            items = many.Cast<object>().OrderBy(pair => pair.GetType().GetProperty("Key")?.GetValue(pair)?.ToString(), StringComparer.Ordinal);
        foreach (var item in items)
            Write(builder, item, depth + 1, "-");
    }

    private static void WriteMembers(StringBuilder builder, object value, int depth)
    {
        builder.Append(value.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (LeftOut.Contains(property.Name))
                continue;
            Write(builder, property.GetValue(value), depth + 1, property.Name);
        }
    }
}
