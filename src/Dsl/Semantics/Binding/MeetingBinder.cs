using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Diagnostics.Rules;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>The line MINUTES and its fields to the facts of the meeting.</summary>
internal static class MeetingBinder
{
    /// <summary>The facts that need no people: everything but chair and clerk.</summary>
    internal static Meeting Bind(SyntaxTree tree, ProjectSettings settings, DiagnosticBag diagnostics)
    {
        var header = tree.Root.Header;
        var fields = (header?.Fields ?? []).Select(field => (field.Definition, Value: Value(tree, field), Span: field.Value)).ToList();
        string Text(string key) => Find(fields, key).Value ?? "";
        foreach (var (definition, value, span) in fields)
        {
            if (definition.Kind == FieldKind.Choice && Choice(definition, value) is null)
                diagnostics.Add(Catalogue.UnknownChoice, span, value, definition.Key, string.Join(", ", definition.Choices));
        }

        var monthFirst = Profiles.Of(settings.Profile).MonthFirst;
        return new Meeting
        {
            Body = Text("Body") is { Length: > 0 } body ? body : header?.FirstLine is { Content: { IsEmpty: false } content } ? tree.Text.ToString(content) : "",
            Council = Text("Council") is { Length: > 0 } council ? council : settings.Council,
            Kind = ChoiceOf<MeetingKind>(fields, "Kind"),
            Date = Date(fields, monthFirst, diagnostics),
            Time = Time(fields, diagnostics),
            Venue = Text("Venue"),
            Contact = Text("Contact"),
            Status = ChoiceOf<MinutesStatus>(fields, "Status"),
            StatusText = Text("Status"),
            Language = Text("Language") is { Length: > 0 } language ? language : tree.Keywords.Language == KeywordLanguage.Welsh ? "cy" : "en-GB",
            Reference = Text("Reference"),
            Livestream = Text("Livestream"),
            NextMeeting = Text("Next meeting"),
            NumbersParagraphs = Text("Paragraphs") is { Length: > 0 } paragraphs
                ? paragraphs.Trim().Equals("numbered", StringComparison.OrdinalIgnoreCase) : settings.NumbersParagraphs,
            Fields = [.. fields.Select(field => new DocumentField(field.Definition.Key, new InlineContent([new TextInline(field.Value, field.Span)]), field.Span))],
        };
    }

    /// <summary>A field's value, its continuation lines joined by a space.</summary>
    internal static string Value(SyntaxTree tree, FieldSyntax field) => field.Children.Length == 1 ? tree.Text.ToString(field.Value) :
        string.Join(' ', field.ChildrenOf<LineSyntax>().Where(line => line.LineKind is LineKind.Field or LineKind.Prose).Select(line => tree.Text.ToString(line.Content))).Trim();

    /// <summary>The choice that a value begins with; null for none.</summary>
    internal static string? Choice(FieldDefinition definition, string value) =>
        definition.Choices.Where(choice => value.StartsWith(choice, StringComparison.OrdinalIgnoreCase) && (value.Length == choice.Length || !char.IsLetter(value[choice.Length])))
            .MaxBy(choice => choice.Length);

    private static (FieldDefinition Definition, string Value, TextSpan Span) Find(List<(FieldDefinition Definition, string Value, TextSpan Span)> fields, string key)
    {
        foreach (var field in fields)
        {
            if (field.Definition.Key == key)
                return field;
        }

        return default;
    }

    private static T ChoiceOf<T>(List<(FieldDefinition Definition, string Value, TextSpan Span)> fields, string key)
        where T : struct, Enum
    {
        var (definition, value, _) = Find(fields, key);
        return definition is not null && Choice(definition, value) is { } choice
            && Enum.TryParse<T>(choice.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var parsed) ? parsed : default;
    }

    private static MinutesDate? Date(List<(FieldDefinition Definition, string Value, TextSpan Span)> fields, bool monthFirst, DiagnosticBag diagnostics)
    {
        var (definition, value, span) = Find(fields, "Date");
        if (definition is null || value.Length == 0)
            return null;
        var date = DateGrammar.Read(value, null, monthFirst, out var isImpossible);
        if (date is null)
            diagnostics.Add(isImpossible ? Catalogue.ImpossibleDate : Catalogue.MalformedDate, span, value);
        else if (date.Weekday is not null && value.AsSpan().IndexOfAnyInRange('0', '9') is var digits and > 0
            && WrongWeekday(date, value[..digits], span) is { } wrong)
            diagnostics.Add(wrong);
        return date;
    }

    /// <summary>Before the day's number; before the month's name where that comes first.</summary>
    private static Diagnostic? WrongWeekday(MinutesDate date, string before, TextSpan span)
    {
        var words = before.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var typed = words.Length > 1 && DateGrammar.WeekdayOf($"{words[0]} {words[1]}") is not null ? $"{words[0]} {words[1]}" : words.FirstOrDefault() ?? "";
        return WrittenDateRule.WrongWeekday(date.Day, typed, new TextSpan(span.Start, typed.Length));
    }

    private static MinutesTime? Time(List<(FieldDefinition Definition, string Value, TextSpan Span)> fields, DiagnosticBag diagnostics)
    {
        var (definition, value, span) = Find(fields, "Time");
        if (definition is null || value.Length == 0)
            return null;
        var time = TimeGrammar.Read(value);
        if (time is null)
            diagnostics.Add(Catalogue.MalformedTime, span, value);
        return time;
    }
}
