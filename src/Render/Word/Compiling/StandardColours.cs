using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>
/// The built-in template in the colours of the style that uses it, as its style sheet is. It holds those of the style <c>standard</c>;
/// a designer's own template is never changed.
/// </summary>
internal static class StandardColours
{
    private static readonly Lazy<HouseStyle?> Standard = new(() => HouseStyles.Load(EmbeddedStyleFiles.Standard, null, "en-GB").Style);

    /// <summary>The template with the colours of a style.</summary>
    public static byte[] Apply(byte[] template, HouseStyle style)
    {
        var changed = (Standard.Value?.Colours ?? style.Colours)
            .Select(colour => (From: Hex(colour.Value), To: Hex(style.Colours.GetValueOrDefault(colour.Key, colour.Value))))
            .Where(pair => pair.From != pair.To && pair.From is not ("FFFFFF" or "000000")).ToList();
        if (changed.Count == 0)
            return template;
        var package = PackageReader.Read(template);
        var entries = new List<ZipEntryData> { ZipEntryData.Store(WordPackage.ContentTypesName, PackageText.ContentTypes(package)) };
        foreach (var (name, bytes) in package.Parts)
        {
            var text = name.EndsWith(".xml", StringComparison.Ordinal) ? Encoding.UTF8.GetString(bytes) : null;
            // In two steps, so that a colour that took another's place is not taken for it.
            for (var i = 0; i < changed.Count; i++)
                text = text?.Replace($"\"{changed[i].From}\"", $"\"\u0001{i}\"", StringComparison.OrdinalIgnoreCase);
            for (var i = 0; i < changed.Count; i++)
                text = text?.Replace($"\"\u0001{i}\"", $"\"{changed[i].To}\"", StringComparison.Ordinal);
            entries.Add(ZipEntryData.Store(name, text is null ? bytes : Encoding.UTF8.GetBytes(text)));
        }

        entries.AddRange(package.Relationships.Select(pair => ZipEntryData.Store(WordPackage.RelationshipsName(pair.Key), PackageText.Relationships(pair.Value))));
        return ZipWriter.Write(entries);
    }

    /// <summary>A colour as Word writes it: <c>1D4F73</c>.</summary>
    private static string Hex(string colour)
    {
        var digits = colour.TrimStart('#').ToUpperInvariant();
        return digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
    }
}
