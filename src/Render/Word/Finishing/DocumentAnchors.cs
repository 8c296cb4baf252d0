using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The places of a document that links lead to, as bookmarks with names and ids that occur once.</summary>
internal sealed class DocumentAnchors
{
    private const int LongestName = 40;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private int nextId;

    /// <summary>A bookmark for an anchor of the model; null where it is set already, or empty.</summary>
    public XElement[]? Set(string anchor)
    {
        if (anchor.Length == 0 || names.ContainsKey(anchor))
            return null;
        var name = NameOf(anchor);
        names[anchor] = name;
        return Bookmark(name);
    }

    /// <summary>A bookmark of our own for a heading.</summary>
    public XElement[] SetHeading(int number) => Bookmark(string.Create(CultureInfo.InvariantCulture, $"_Toc{number:00000000}"));

    /// <summary>The name of the bookmark of an anchor; null where nothing has it.</summary>
    public string? Find(string anchor) => names.GetValueOrDefault(anchor) ?? (taken.Contains(anchor) ? anchor : null);

    /// <summary>Gives the template's own bookmarks ids that occur once, and takes away those that a loop repeats.</summary>
    public void Renumber(XElement root)
    {
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var mark in root.Descendants().Where(element => element.Name == W.BookmarkStart || element.Name == W.BookmarkEnd).ToList())
        {
            var id = mark.Attribute(W.Id)?.Value ?? "";
            if (mark.Name == W.BookmarkStart)
                ids[id] = taken.Add(mark.Attribute(W.Name)?.Value ?? "") ? NextId() : null;
            if (ids.GetValueOrDefault(id) is { } own)
                mark.SetAttributeValue(W.Id, own);
            else
                mark.Remove();
            if (mark.Name == W.BookmarkEnd)
                ids.Remove(id);
        }
    }

    private XElement[] Bookmark(string name)
    {
        taken.Add(name);
        var id = NextId();
        return [new XElement(W.BookmarkStart, new XAttribute(W.Id, id), new XAttribute(W.Name, name)), new XElement(W.BookmarkEnd, new XAttribute(W.Id, id))];
    }

    private string NextId() => (nextId++).ToString(CultureInfo.InvariantCulture);

    /// <summary>A name that Word takes: letters, digits and underscores, a letter first, at most forty.</summary>
    private string NameOf(string anchor)
    {
        var name = string.Concat(anchor.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        if (!char.IsAsciiLetter(name[0]))
            name = "a" + name;
        name = name.Length > LongestName ? name[..LongestName] : name;
        for (var i = 2; taken.Contains(name); i++)
        {
            var suffix = "_" + i.ToString(CultureInfo.InvariantCulture);
            name = name[..Math.Min(name.Length, LongestName - suffix.Length)] + suffix;
        }

        return name;
    }
}
