using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The styles of a Word document, found by the names that its designer sees; those that are missing come from another.</summary>
internal sealed class StyleTable
{
    private readonly XElement root;
    private readonly NumberingTable numbering;
    private readonly Dictionary<(string Type, string Name), XElement> byName = [];
    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);

    /// <summary>The styles of a part <c>w:styles</c> and the numberings that they refer to.</summary>
    public StyleTable(XElement root, NumberingTable numbering)
    {
        this.root = root;
        this.numbering = numbering;
        foreach (var style in root.Elements(W.Main + "style"))
            Add(style);
        Default = root.Elements(W.Main + "style").FirstOrDefault(style => TypeOf(style) == "paragraph" && style.Attribute(W.Main + "default")?.Value is "1" or "true")
            ?.Attribute(W.Main + "styleId")?.Value;
    }

    /// <summary>The part.</summary>
    public XElement Root => root;

    /// <summary>The id of the style of paragraphs that name none.</summary>
    public string? Default { get; }

    /// <summary>The language of the template, from its defaults; null where it says none.</summary>
    public string? Language => root.Element(W.Main + "docDefaults")?.Element(W.Main + "rPrDefault")?.Element(W.RPr)?.Element(W.Main + "lang")?.Attribute(W.Val)?.Value;

    /// <summary>The id of a style by its name, in any case; null where there is none.</summary>
    public string? IdOf(string type, string name) => byName.GetValueOrDefault((type, name.ToLowerInvariant()))?.Attribute(W.Main + "styleId")?.Value;

    /// <summary>The id of a style by its name, taken from the donors where it is missing here.</summary>
    public string Require(string type, string name, ImmutableArray<StyleTable> donors)
    {
        if (IdOf(type, name) is { } own)
            return own;
        foreach (var donor in donors)
        {
            if (donor.IdOf(type, name) is { } id)
                return Import(donor, id);
        }

        throw new InvalidOperationException($"The built-in Word template has no style \"{name}\".");
    }

    /// <summary>The id here of a donor's style: the one of the same name, or a copy with those that it is based on.</summary>
    public string Import(StyleTable donor, string id)
    {
        if (ReferenceEquals(donor, this) || !donor.byId.TryGetValue(id, out var style))
            return id;
        var (type, name) = (TypeOf(style), NameOf(style));
        if (IdOf(type, name) is { } own)
            return own;
        var copy = new XElement(style);
        var newId = byId.ContainsKey(id) ? id + "Minutes" : id;
        copy.SetAttributeValue(W.Main + "styleId", newId);
        copy.Attribute(W.Main + "default")?.Remove();
        copy.Element(W.Main + "link")?.Remove();
        root.Add(copy);
        Add(copy);
        foreach (var reference in new[] { W.Main + "basedOn", W.Main + "next" })
        {
            if (copy.Element(reference)?.Attribute(W.Val) is { } target)
                target.Value = donor.byId.TryGetValue(target.Value, out var other) && TypeOf(other) == "paragraph" && target.Value == donor.Default && Default is { } normal
                    ? normal
                    : Import(donor, target.Value);
        }

        foreach (var list in copy.Descendants(W.NumId))
        {
            if (int.TryParse(list.Attribute(W.Val)?.Value, out var number) && number > 0)
                list.SetAttributeValue(W.Val, numbering.Import(donor.numbering, number, newId, id));
        }

        return newId;
    }

    /// <summary>Changes the indentation of a paragraph style.</summary>
    public void SetIndent(string id, Indent indent)
    {
        if (byId.TryGetValue(id, out var style) && style.Element(W.PPr) is { } properties && properties.Element(W.Ind) is { } old)
            old.ReplaceWith(indent.Write(old));
    }

    /// <summary>The numbering that a paragraph has, by itself or from its style: its id and level; null where it has none.</summary>
    public (int List, int Level)? NumberingOf(XElement paragraph)
    {
        var properties = paragraph.Element(W.PPr);
        var own = properties?.Element(W.NumPr);
        if (Read(own.ValueOf(W.NumId)) is { } list)
            return list == 0 ? null : (list, Read(own.ValueOf(W.Ilvl)) ?? 0);
        var inherited = NumberingOfStyle(properties.ValueOf(W.PStyle) ?? Default);
        return inherited is { } found && Read(own.ValueOf(W.Ilvl)) is { } level ? (found.List, level) : inherited;
    }

    /// <summary>The numbering of a paragraph style.</summary>
    public (int List, int Level)? NumberingOfStyle(string? id)
    {
        foreach (var style in Chain(id))
        {
            if (style.Element(W.PPr)?.Element(W.NumPr) is { } properties && Read(properties.ValueOf(W.NumId)) is { } list)
            {
                if (list == 0)
                    return null;
                return (list, Read(properties.ValueOf(W.Ilvl)) ?? numbering.LevelOfStyle(list, style.Attribute(W.Main + "styleId")?.Value) ?? 0);
            }
        }

        return null;
    }

    /// <summary>The level of heading of a paragraph, counted from 0, by itself or from its style; null for body text.</summary>
    public int? OutlineLevelOf(XElement paragraph) =>
        Outline(paragraph.Element(W.PPr)) ?? OutlineLevelOfStyle(paragraph.Element(W.PPr).ValueOf(W.PStyle) ?? Default);

    /// <summary>The level of heading of a paragraph style, counted from 0.</summary>
    public int? OutlineLevelOfStyle(string? id) =>
        Chain(id).Select(style => Outline(style.Element(W.PPr))).FirstOrDefault(level => level is not null) is { } found && found < 9 ? found : null;

    /// <summary>A property of a paragraph style, from the nearest style of its chain that has it.</summary>
    public XElement? PropertyOfStyle(string? id, XName name) => PropertiesOfStyle(id, name).FirstOrDefault();

    /// <summary>A property as each style of the chain has it, the nearest first.</summary>
    public IEnumerable<XElement> PropertiesOfStyle(string? id, XName name) => Chain(id).Select(style => style.Element(W.PPr)?.Element(name)).OfType<XElement>();

    /// <summary>A style and those that it is based on; a ring ends.</summary>
    public IEnumerable<XElement> Chain(string? id)
    {
        for (var i = 0; i < 20 && id is not null && byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.ValueOf(W.Main + "basedOn");
        }
    }

    private static int? Outline(XElement? properties) => Read(properties.ValueOf(W.Main + "outlineLvl"));

    private static int? Read(string? value) => int.TryParse(value, out var number) ? number : null;

    private static string TypeOf(XElement style) => style.Attribute(W.Type)?.Value ?? "paragraph";

    private static string NameOf(XElement style) => (style.ValueOf(W.Name) ?? "").ToLowerInvariant();

    private void Add(XElement style)
    {
        byName.TryAdd((TypeOf(style), NameOf(style)), style);
        if (style.Attribute(W.Main + "styleId")?.Value is { } id)
            byId.TryAdd(id, style);
    }
}
