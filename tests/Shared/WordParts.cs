using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Tests;

/// <summary>The parts of a Word document, as text.</summary>
internal static class WordParts
{
    /// <summary>Every part by its name.</summary>
    public static SortedDictionary<string, byte[]> Read(byte[] document)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(document));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            parts.Add(entry.FullName, content.ToArray());
        }

        return parts;
    }

    /// <summary>A document of these parts.</summary>
    public static byte[] Write(SortedDictionary<string, byte[]> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A part's XML.</summary>
    public static XElement Xml(byte[] document, string part = "word/document.xml") =>
        XElement.Parse(Encoding.UTF8.GetString(Read(document)[part]).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);

    /// <summary>Everything that any part says, names of parts included: as it stands, and the words alone, so that no run ends hide a word.</summary>
    public static string AllText(byte[] document)
    {
        var text = new StringBuilder();
        foreach (var (name, content) in Read(document))
        {
            var part = Encoding.UTF8.GetString(content);
            text.Append(name).Append('\n').Append(part).Append('\n');
            if (name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal))
                text.Append(XElement.Parse(part.TrimStart('\uFEFF')).Value).Append('\n');
        }

        return text.ToString();
    }
}
