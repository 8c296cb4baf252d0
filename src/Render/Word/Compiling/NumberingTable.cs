using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The numberings of a Word document (ECMA-376 Part 1, 17.9): definitions (<c>w:abstractNum</c>) and lists made of them (<c>w:num</c>).</summary>
internal sealed class NumberingTable
{
    private static readonly XName Abstract = W.Main + "abstractNum";
    private static readonly XName AbstractId = W.Main + "abstractNumId";
    private static readonly XName Num = W.Main + "num";
    private static readonly XName Level = W.Main + "lvl";
    private readonly XElement root;
    private readonly Dictionary<(NumberingTable Donor, int List), int> imported = [];

    /// <summary>The numberings of a part <c>w:numbering</c>.</summary>
    public NumberingTable(XElement root) => this.root = root;

    /// <summary>The part.</summary>
    public XElement Root => root;

    /// <summary>The first id that no list has.</summary>
    public int NextList => 1 + root.Elements(Num).Select(list => Number(list.Attribute(W.NumId))).DefaultIfEmpty(0).Max();

    /// <summary>The first id that no definition has.</summary>
    public int NextDefinition => 1 + root.Elements(Abstract).Select(definition => Number(definition.Attribute(AbstractId))).DefaultIfEmpty(0).Max();

    /// <summary>The id of the definition that a list is made of; null where there is no such list.</summary>
    public int? DefinitionOf(int list) => Find(list)?.Element(AbstractId)?.Attribute(W.Val) is { } value ? Number(value) : null;

    /// <summary>The level of a list that belongs to a paragraph style.</summary>
    public int? LevelOfStyle(int list, string? style) =>
        Definition(list)?.Elements(Level).FirstOrDefault(level => level.ValueOf(W.PStyle) == style) is { } found ? Number(found.Attribute(W.Ilvl)) : null;

    /// <summary>The definition of a level of a list, what the list itself changes included; null where there is none.</summary>
    public XElement? LevelOf(int list, int level) =>
        Find(list)?.Elements(W.Main + "lvlOverride").FirstOrDefault(change => Number(change.Attribute(W.Ilvl)) == level)?.Element(Level)
        ?? Definition(list)?.Elements(Level).FirstOrDefault(own => Number(own.Attribute(W.Ilvl)) == level);

    /// <summary>All levels of a list's definition.</summary>
    public IEnumerable<XElement> LevelsOf(int list) => Definition(list)?.Elements(Level) ?? [];

    /// <summary>The id here of a donor's list, copied at the first time.</summary>
    public int Import(NumberingTable donor, int list, string? newStyle = null, string? oldStyle = null)
    {
        if (ReferenceEquals(donor, this))
            return list;
        if (imported.TryGetValue((donor, list), out var known))
            return known;
        if (donor.Definition(list) is not { } definition || donor.Find(list) is not { } own)
            return 0;
        var (newDefinition, newList) = (NextDefinition, NextList);
        var copy = new XElement(definition);
        copy.SetAttributeValue(AbstractId, newDefinition);
        copy.Elements().Where(element => element.Name.LocalName is "nsid" or "tmpl" or "styleLink" or "numStyleLink").ToList().ForEach(element => element.Remove());
        foreach (var style in copy.Descendants(W.PStyle).Where(style => style.Attribute(W.Val)?.Value == oldStyle))
            style.SetAttributeValue(W.Val, newStyle);
        var lists = new XElement(own);
        lists.SetAttributeValue(W.NumId, newList);
        lists.Element(AbstractId)?.SetAttributeValue(W.Val, newDefinition);
        if (root.Elements(Num).FirstOrDefault() is { } first)
            first.AddBeforeSelf(copy);
        else
            root.Add(copy);
        (root.Elements(Num).LastOrDefault() ?? copy).AddAfterSelf(lists);
        imported[(donor, list)] = newList;
        return newList;
    }

    private static int Number(XAttribute? attribute) => int.TryParse(attribute?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private XElement? Find(int list) => root.Elements(Num).FirstOrDefault(own => Number(own.Attribute(W.NumId)) == list);

    private XElement? Definition(int list)
    {
        var id = DefinitionOf(list);
        return id is null ? null : root.Elements(Abstract).FirstOrDefault(definition => Number(definition.Attribute(AbstractId)) == id);
    }
}
