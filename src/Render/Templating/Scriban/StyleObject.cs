using System.Runtime.CompilerServices;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>A house style as templates see it.</summary>
internal static class StyleObject
{
    private static readonly ConditionalWeakTable<HouseStyle, ScriptObject> Known = [];

    /// <summary>The object: one for each style, which no template can change and every thread may read.</summary>
    public static ScriptObject Of(HouseStyle style) => Known.GetValue(style, Make);

    private static ScriptObject Make(HouseStyle style) => new()
    {
        TypeName = "style",
        IsReadOnly = true,
        ["name"] = style.DisplayName,
        ["language"] = style.Language,
        ["labels"] = Words("labels", style.Labels.Keys.Select(key => KeyValuePair.Create(key, style.Labels[key]))),
        ["colours"] = Words("colours", style.Colours),
        ["fonts"] = Words("fonts", style.Fonts),
        ["decisions_first"] = style.DecisionsFirst,
        ["contents"] = style.Contents,
        ["signature"] = style.Signature,
        ["paragraph_numbers"] = style.ParagraphNumbers,
        // A data URI of the host's own making: the filter of addresses lets no others through, and this one is safe.
        ["logo_element"] = style.Logo is { } logo ? new MarkupString(Logo(logo, style.LogoDescription)) : null,
    };

    private static string Logo(string address, string description)
    {
        var builder = new System.Text.StringBuilder("<img class=\"logo\" src=\"").Append(address).Append("\" alt=\"");
        InlineHtml.Escape(builder, description);
        return builder.Append("\">").ToString();
    }

    private static ScriptObject Words(string name, IEnumerable<KeyValuePair<string, string>> words)
    {
        var result = new ScriptObject { TypeName = name };
        foreach (var (key, value) in words)
            result[key] = value;
        result.IsReadOnly = true;
        return result;
    }
}
