using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace MinutesDsl.Render;

/// <summary>Turns style.json into settings; everything that it does not know is a message with its place and a remedy.</summary>
internal sealed class StyleSettingsReader(byte[] bytes, string file, ImmutableArray<RenderMessage>.Builder messages)
{
    /// <summary>A council's own fields, decisions, keywords and titles may have labels of their own.</summary>
    private static readonly ImmutableArray<string> OpenFamilies = ["field_", "decision_", "statement_", "titles_"];

    private static readonly ImmutableArray<(string Name, PersonForm Form)> Forms =
    [
        ("name", PersonForm.Name), ("full", PersonForm.Full), ("short", PersonForm.Short), ("role", PersonForm.Role),
        ("name_role", PersonForm.NameRole), ("full_role", PersonForm.FullRole), ("short_role", PersonForm.ShortRole),
    ];

    private static readonly ImmutableArray<string> Languages = ["en", "cy"];

    /// <summary>The keys of colours, fonts and labels that exist; null while the built-in style itself is read, which defines them.</summary>
    public StyleSettings? Known { get; init; }

    /// <summary>The settings, or null where the file is no JSON object.</summary>
    public StyleSettings? Read()
    {
        var root = StyleJsonReader.Read(bytes, file, out var message);
        if (message is not null)
            messages.Add(message);
        if (root is null)
            return null;
        if (root.Kind != JsonTokenType.StartObject)
        {
            Report(root.Offset, "A style.json is an object: write { \"model\": 1 } at least.");
            return null;
        }

        var settings = new StyleSettings();
        foreach (var member in root.Members)
            settings = Read(settings, member);
        return settings;
    }

    private StyleSettings Read(StyleSettings settings, StyleJsonMember member) => member.Name switch
    {
        "$schema" => settings,
        "model" => ReadModel(settings, member),
        "name" => settings with { DisplayName = Text(member) },
        "extends" => settings with { Extends = Text(member) },
        "mentions" => ReadMembers(settings, member, ReadMention, ["first", "later", "list"]),
        "dates" => ReadMembers(settings, member, ReadDate, ["full", "long", "short"]),
        "times" => ReadMembers(settings, member, ReadTime, ["clock", "separator"]),
        "paragraph_numbers" => settings with { ParagraphNumbers = Flag(member) },
        "decisions_first" => settings with { DecisionsFirst = Flag(member) },
        "contents" => settings with { Contents = Flag(member) },
        "signature" => settings with { Signature = Flag(member) },
        "heading_offset" => settings with { HeadingOffset = Offset(member) },
        "css" => settings with { ReplacesCss = Choice(member, ["append", "replace"]) == "replace" },
        "logo" => ReadMembers(settings, member, ReadLogo, ["file", "alt"]),
        "colours" => settings with { Colours = Words(member, Known?.Colours.Keys, "colour", StyleColours.IsColour, "a colour as #rrggbb") },
        "fonts" => settings with { Fonts = Words(member, Known?.Fonts.Keys, "font", IsFontStack, "font names with commas between, quoted where they hold spaces") },
        "labels" => settings with { Labels = ReadLabels(member), LabelPlaces = [.. PlacesOf(member)] },
        _ => Unknown(settings, member, "style.json",
            ["model", "name", "extends", "mentions", "dates", "times", "paragraph_numbers", "decisions_first", "contents", "signature", "heading_offset", "css", "logo", "colours", "fonts", "labels"]),
    };

    private StyleSettings ReadModel(StyleSettings settings, StyleJsonMember member)
    {
        if (member.Value is not { Kind: JsonTokenType.Number, Text: "1" })
        {
            var (line, column) = StyleJsonReader.PositionOf(bytes, member.Value.Offset);
            messages.Add(RenderCatalogue.ModelVersion.At(file, line, column, member.Value.Text));
        }

        return settings;
    }

    private StyleSettings ReadMembers(
        StyleSettings settings, StyleJsonMember member, Func<StyleSettings, StyleJsonMember, StyleSettings> read, ImmutableArray<string> names)
    {
        if (member.Value.Kind != JsonTokenType.StartObject)
            return Wrong(settings, member, $"an object with {string.Join(", ", names)}");
        foreach (var inner in member.Value.Members)
            settings = names.Contains(inner.Name) ? read(settings, inner) : Unknown(settings, inner, member.Name, names);
        return settings;
    }

    private StyleSettings ReadMention(StyleSettings settings, StyleJsonMember member)
    {
        var name = Choice(member, [.. Forms.Select(form => form.Name)]);
        PersonForm? form = name is null ? null : Forms.First(candidate => candidate.Name == name).Form;
        return member.Name switch
        {
            "first" => settings with { First = form },
            "later" => settings with { Later = form },
            _ => settings with { List = form },
        };
    }

    private StyleSettings ReadDate(StyleSettings settings, StyleJsonMember member) => member.Name switch
    {
        "full" => settings with { FullDate = Text(member) },
        "long" => settings with { LongDate = Text(member) },
        _ => settings with { ShortDate = Text(member) },
    };

    private StyleSettings ReadTime(StyleSettings settings, StyleJsonMember member) => member.Name == "separator"
        ? settings with { TimeSeparator = Text(member) }
        : settings with { TwentyFourHours = Choice(member, ["12-hour", "24-hour"]) is { } clock ? clock == "24-hour" : null };

    private StyleSettings ReadLogo(StyleSettings settings, StyleJsonMember member) => member.Name == "file"
        ? settings with { LogoFile = Text(member) }
        : settings with { LogoDescription = Text(member) };

    private ImmutableDictionary<string, ImmutableDictionary<string, string>> ReadLabels(StyleJsonMember member)
    {
        var result = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;
        if (member.Value.Kind != JsonTokenType.StartObject)
            return Wrong(result, member, "an object with en and cy");
        var known = Known?.Labels.Values.SelectMany(labels => labels.Keys).ToHashSet();
        foreach (var language in member.Value.Members)
        {
            result = Languages.Contains(language.Name)
                ? result.SetItem(language.Name, Words(language, known, "label", _ => true, "words"))
                : Unknown(result, language, "labels", Languages);
        }

        return result;
    }

    private IEnumerable<StyleLabel> PlacesOf(StyleJsonMember labels)
    {
        foreach (var language in labels.Value.Members)
        {
            foreach (var label in language.Value.Members)
            {
                var (line, column) = StyleJsonReader.PositionOf(bytes, label.Offset);
                yield return new StyleLabel(language.Name, label.Name, line, column);
            }
        }
    }

    private ImmutableDictionary<string, string> Words(
        StyleJsonMember member, IEnumerable<string>? known, string what, Func<string, bool> isValid, string expected)
    {
        var result = ImmutableDictionary<string, string>.Empty;
        if (member.Value.Kind != JsonTokenType.StartObject)
            return Wrong(result, member, "an object");
        var names = known?.ToHashSet();
        foreach (var inner in member.Value.Members)
        {
            var isOpen = what == "label" && OpenFamilies.Any(family => inner.Name.StartsWith(family, StringComparison.Ordinal));
            if (names is not null && !isOpen && !names.Contains(inner.Name))
                result = Unknown(result, inner, member.Name, [.. names]);
            else if (inner.Value.Kind != JsonTokenType.String || !isValid(inner.Value.Text))
                result = Wrong(result, inner, expected);
            else
                result = result.SetItem(inner.Name, inner.Value.Text);
        }

        return result;
    }

    private string? Text(StyleJsonMember member) =>
        member.Value.Kind == JsonTokenType.String ? member.Value.Text : Wrong<string?>(null, member, "words in quotes");

    private bool? Flag(StyleJsonMember member) => member.Value.Kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Wrong<bool?>(null, member, "true or false"),
    };

    private int? Offset(StyleJsonMember member) =>
        member.Value.Kind == JsonTokenType.Number
        && int.TryParse(member.Value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 3
            ? number
            : Wrong<int?>(null, member, "0, 1, 2 or 3");

    private string? Choice(StyleJsonMember member, ImmutableArray<string> choices) =>
        member.Value.Kind == JsonTokenType.String && choices.Contains(member.Value.Text)
            ? member.Value.Text
            : Wrong<string?>(null, member, "one of " + string.Join(", ", choices.Select(choice => $"\"{choice}\"")));

    private static bool IsFontStack(string value) =>
        value.Length > 0 && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '-' or '"' or '\'') && value.Count(c => c == '"') % 2 == 0
        && value.Count(c => c == '\'') % 2 == 0;

    private T Wrong<T>(T result, StyleJsonMember member, string expected)
    {
        Report(member.Value.Offset, $"\"{member.Name}\" cannot have this value: write {expected}.");
        return result;
    }

    private T Unknown<T>(T result, StyleJsonMember member, string owner, ImmutableArray<string> names)
    {
        var remedy = Spelling.Nearest(member.Name, names) is { } near
            ? $"Did you mean \"{near}\"?"
            : names.Length <= 20 ? $"It may have {string.Join(", ", names.Order(StringComparer.Ordinal))}." : "See docs/templates/styles.md for the list.";
        Report(member.Offset, $"There is no \"{member.Name}\" in {owner}. {remedy}");
        return result;
    }

    private void Report(int offset, string text)
    {
        var (line, column) = StyleJsonReader.PositionOf(bytes, offset);
        messages.Add(RenderCatalogue.StyleMember.At(file, line, column, text));
    }
}
