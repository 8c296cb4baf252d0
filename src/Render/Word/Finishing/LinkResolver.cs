using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Makes links of what was noted on them: to a bookmark, or to an address, which is a relationship of the part.</summary>
internal sealed class LinkResolver(ImmutableArray<PackageRelationship> own, DocumentAnchors anchors)
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly List<PackageRelationship> added = [];

    /// <summary>The relationships of the part, with those of its links.</summary>
    public IEnumerable<PackageRelationship> Relationships => own.Concat(added);

    /// <summary>Resolves the links of a part. One that leads nowhere becomes plain words.</summary>
    public void Resolve(XElement root)
    {
        foreach (var link in root.Descendants(W.Hyperlink).Where(link => link.Attribute(W.Target) is not null).ToList())
        {
            var target = link.Attribute(W.Target)?.Value ?? "";
            link.Attribute(W.Target)?.Remove();
            if (!link.Elements(W.R).Any())
                link.Remove();
            else if (target.StartsWith('#') && anchors.Find(target[1..]) is { } name)
                link.SetAttributeValue(W.Anchor, name);
            else if (!target.StartsWith('#') && SafeLink.Check(target) is { } address)
                link.SetAttributeValue(W.RelationshipId, IdOf(address));
            else
                Unlink(link);
        }
    }

    private static void Unlink(XElement link)
    {
        // The look of a link goes, too.
        foreach (var style in link.Descendants(W.Main + "rStyle").ToList())
            style.Remove();
        link.ReplaceByContent(link);
    }

    private string IdOf(string address)
    {
        if (ids.TryGetValue(address, out var known))
            return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"rIdLink{added.Count + 1}");
        added.Add(new PackageRelationship(id, WordPackage.HyperlinkType, Encode(address), true));
        return ids[address] = id;
    }

    /// <summary>An address in the characters that a URI may have (RFC 3986, 2); what is encoded already stays.</summary>
    private static string Encode(string address)
    {
        var result = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || "-._~:/?#[]@!$&'()*+,;=%".Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var each in Encoding.UTF8.GetBytes(rune.ToString()))
                result.Append(CultureInfo.InvariantCulture, $"%{each:X2}");
        }

        return result.ToString();
    }
}
