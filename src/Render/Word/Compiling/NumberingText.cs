using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The numberings of a template as text, so that a document's own can be put between without reading it again.</summary>
internal sealed class NumberingText
{
    /// <summary>Takes the text apart: definitions come before lists, whatever comes after both stays last.</summary>
    public NumberingText(NumberingTable table)
    {
        Table = table;
        var root = new XElement(table.Root);
        var rest = root.Elements().Where(element => element.Name != W.Main + "abstractNum" && element.Name != W.Main + "num" && element.Name != W.Main + "numPicBullet").ToList();
        rest.ForEach(element => element.Remove());
        var text = root.ToString(SaveOptions.DisableFormatting);
        var lists = text.IndexOf("<w:num ", StringComparison.Ordinal);
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        if (end < 0)
        {
            // No numbering at all: <w:numbering … />.
            text = text[..text.LastIndexOf("/>", StringComparison.Ordinal)] + "></w:numbering>";
            end = text.LastIndexOf("</", StringComparison.Ordinal);
        }

        Definitions = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text[..(lists < 0 ? end : lists)];
        Lists = lists < 0 ? "" : text[lists..end];
        End = string.Concat(rest.Select(PartXml.Write)) + text[end..];
        NextList = table.NextList;
        NextDefinition = table.NextDefinition;
    }

    /// <summary>The numberings as such.</summary>
    public NumberingTable Table { get; }

    /// <summary>Everything up to the end of the definitions.</summary>
    public string Definitions { get; }

    /// <summary>The lists.</summary>
    public string Lists { get; }

    /// <summary>What comes after.</summary>
    public string End { get; }

    /// <summary>The first free id of a list.</summary>
    public int NextList { get; }

    /// <summary>The first free id of a definition.</summary>
    public int NextDefinition { get; }

    /// <summary>The part, with the definitions and lists of one document added.</summary>
    public byte[] With(StringBuilder definitions, StringBuilder lists) =>
        Encoding.UTF8.GetBytes(new StringBuilder(Definitions).Append(definitions).Append(Lists).Append(lists).Append(End).ToString());
}
