using MinutesDsl.Semantics;
using System.Collections.Immutable;

namespace MinutesDsl.Projects;

/// <summary>The table of minutes.json's members. Reading, schema and spelling advice come from it; a member is added here and nowhere else.</summary>
internal static class SettingsMembers
{
    public static ImmutableArray<SettingsMember> All { get; } =
    [
        new SchemaMember("$schema", "The address of this schema, for editors."),
        new VersionMember("version", "The version of these settings' form."),
        new TextMember("council", "The council's name, for minutes that do not say it themselves.", (settings, text) => settings with { Council = text })
        {
            Example = "Lewisham Council",
        },
        new TextMember("profile", "The law and custom that the checks follow.", (settings, text) => settings with { Profile = text })
        {
            Choices = [.. Profiles.All.Select(profile => profile.Name)],
        },
        new TextMember("style", "The house style: the name of a folder in styles/, or of a built-in style.", (settings, text) => settings with { Style = text })
        {
            Example = "standard",
            Objection = StyleName.Objection,
        },
        new TextMember("language", "The language of the labels in the outputs, a tag such as en-GB or cy. Without it, that of the minutes.", (settings, text) => settings with { Language = text })
        {
            Example = "en-GB",
            Objection = LanguageTag.Objection,
        },
        new TextMember("minuteLabel", "How a minute's number is published, with {n} for the number and {yy} or {yyyy} for the year: {n}/{yy}.", (settings, text) => settings with { MinuteLabel = text })
        {
            Example = "{n}/{yy}",
            Objection = static text => text.Length == 0 || text.Contains("{n", StringComparison.Ordinal) ? null : "it must hold {n}, the minute's number",
        },
        new TextMember("paragraphs", "Whether paragraphs and decisions without a typed number are counted.", (settings, text) => settings with { NumbersParagraphs = text == "numbered" })
        {
            Choices = ["plain", "numbered"],
        },
        new SeveritiesMember("severities", "Severities of single checks, by code, in place of the usual ones."),
        new GlossaryMember("glossary", "Abbreviations and what they stand for."),
        new ListMember("words", "Words that are spelt as they should be, for the check of spelling (MIN607).", "Beckenham", (settings, texts) => settings with { Words = texts }),
        new ListMember("fields", "The council's own fields of an item, published as label and value.", "Trading as", (settings, texts) => settings with { Fields = texts }),
        new ListMember("decisions", "The council's own words for decisions.", "ENDORSED", (settings, texts) => settings with { Decisions = [.. texts.Select(text => text.ToUpperInvariant())] }),
    ];

    public static SettingsMember? Find(string name) => All.FirstOrDefault(member => member.Name == name);
}
