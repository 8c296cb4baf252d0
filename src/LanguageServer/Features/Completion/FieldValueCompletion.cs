using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Render;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>Values of fields: choices, dates, persons, exempt paragraphs; nothing for fields that hold words.</summary>
internal static class FieldValueCompletion
{
    /// <summary>What a pattern of minute labels may hold.</summary>
    private static readonly string[] LabelPatterns = ["{n}", "{n}/{yy}", "{n:00}/{yyyy}"];

    internal static IEnumerable<CompletionItem> Of(CursorPlace place)
    {
        if (place.Line is not { Field: { } field } line)
            return [];
        var start = Math.Min(place.Offset, line.Content.IsEmpty ? place.Offset : line.Content.Start);
        return (field.Owner, field.Key) switch
        {
            (KeywordKind.Vote, _) => People(place),
            (KeywordKind.Minutes, "Status") => Status(place, start, field),
            (KeywordKind.Minutes, "Next meeting") => DateCompletion.Of(place, start, withWeekday: true),
            (KeywordKind.Minutes, "Language") => Words.Of(place, start, ["en-GB", "cy"]),
            (KeywordKind.Minutes, "Minute label") => Words.Of(place, start, LabelPatterns, CompletionItemKind.Value),
            (KeywordKind.Minutes, "Body") => Words.Of(place, start, Bodies(place), CompletionItemKind.Value),
            (KeywordKind.Minutes or KeywordKind.Register, "Council") when place.Settings.Council.Length > 0 =>
                Words.Of(place, start, [place.Settings.Council], CompletionItemKind.Value),
            (KeywordKind.Item, "Public title") => Words.Of(place, start, ["withheld"], detail: "The public edition shows no title."),
            (KeywordKind.Item, "Lead") => People(place),
            _ => field.Kind switch
            {
                FieldKind.Choice => Words.Of(place, start, field.Choices),
                FieldKind.Date => DateCompletion.Of(place, start, withWeekday: true),
                FieldKind.Person => People(place),
                FieldKind.Exempt => ExemptParagraphs(place, start),
                _ => [],
            },
        };
    }

    /// <summary>The names of the bodies that registers know.</summary>
    internal static IEnumerable<string> Bodies(CursorPlace place) =>
        place.Document.Project.Project.Registers.SelectMany(register => register.Bodies).Select(body => body.Name).Where(name => name.Length > 0).Distinct();

    /// <summary>The paragraphs of the profile's law, each with the words of the statute; <c>yes</c> where the law has no list.</summary>
    internal static IEnumerable<CompletionItem> ExemptParagraphs(CursorPlace place, int start)
    {
        var source = place.Document.Text.Text;
        for (var position = place.Offset; position > start; position--)
        {
            if (source[position - 1] is ',' or ' ')
            {
                start = position;
                break;
            }
        }

        if (Profiles.Of(place.Settings.Profile).ExemptLaw is not { } law)
            return Words.Of(place, start, ["yes"]);
        var texts = StatutoryText.Of(place.Settings.Profile).Paragraphs;
        return Words.Of(place, start, law.Paragraphs, CompletionItemKind.Value)
            .Select(item => item with { Detail = texts.GetValueOrDefault(item.Label), Documentation = new MarkupContent("plaintext", $"{law.Name}, paragraph {item.Label}: {texts.GetValueOrDefault(item.Label)}") });
    }

    private static IEnumerable<CompletionItem> People(CursorPlace place) => place.MayName ? PersonCompletion.Of(place, new(place.Offset, 0)) : [];

    private static IEnumerable<CompletionItem> Status(CursorPlace place, int start, FieldDefinition field)
    {
        const string On = " on ";
        var typed = place.Document.Text.Text[start..place.Offset];
        return typed.LastIndexOf(On, StringComparison.OrdinalIgnoreCase) is var at and > 0
            ? DateCompletion.Of(place, start + at + On.Length, withWeekday: false)
            : Words.Of(place, start, field.Choices);
    }
}
