using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Writes blocks: those that the template has a piece for with that, words in the format of the paragraph that stood in their place,
/// lists, headings, tables and quotations in the styles of these names.
/// </summary>
internal sealed class BlockWriter(WordTemplate template, RunWriter runs, DocumentNumberings numberings)
{
    private static readonly WordSlot Plain = new(
        new TemplateTag { Index = -1, Kind = TagKind.Value, Keyword = "", Code = "", Quote = "", Mark = new System.Xml.Linq.XElement(W.TagMark) }, null, null, null);

    private readonly TemplateStyles styles = template.Named;

    /// <summary>Appends blocks.</summary>
    public void Write(StringBuilder output, ImmutableArray<PublishedBlock> blocks, WordSlot slot, bool isSummary, Func<PublishedBlock, string?> piece) =>
        Write(output, isSummary ? [.. blocks.Select(block => block with { Number = null, Anchor = null })] : blocks, new Place(slot, slot.Paragraph, 0), piece);

    private static string Style(string id) => $"<w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr>";

    private static T At<T>(ImmutableArray<T> levels, int depth) => levels[Math.Clamp(depth, 0, levels.Length - 1)];

    private void Write(StringBuilder output, ImmutableArray<PublishedBlock> blocks, Place place, Func<PublishedBlock, string?> piece)
    {
        foreach (var block in blocks)
        {
            if (piece(block) is { } own)
                output.Append(block.Number is null ? own : PieceParagraph.WithNumber(own, Marks(block)));
            else
                WriteOwn(output, block, place, piece);
        }
    }

    private void WriteOwn(StringBuilder output, PublishedBlock block, Place place, Func<PublishedBlock, string?> piece)
    {
        switch (block)
        {
            case PublishedParagraph paragraph:
                Paragraph(output, paragraph, place);
                break;
            case PublishedList list:
                List(output, list, place, piece);
                break;
            case PublishedHeading heading:
                output.Append("<w:p>").Append(Style(At(styles.Headings, heading.OutlineLevel - 1)));
                Number(output, heading);
                runs.Write(output, heading.Text, Plain);
                output.Append("</w:p>");
                break;
            case PublishedTable table:
                if (table.Number is not null)
                    output.Append("<w:p>").Append(Style(styles.Numbered)).Append(Marks(table)).Append("</w:p>");
                new TableWriter(template, runs, Plain).Write(output, table);
                break;
            case PublishedQuotation:
                Write(output, block.Blocks, place with { Paragraph = Style(styles.Quotation), IsPlain = true }, piece);
                return;
            default:
                throw TagClassifier.Wrong($"No template has a piece for \"{block.Kind}\". Add one: {{{{ block {block.Kind} }}}} … {{{{ end }}}}.");
        }

        Write(output, block.Blocks, place, piece);
    }

    private void Paragraph(StringBuilder output, PublishedParagraph paragraph, Place place)
    {
        output.Append("<w:p>").Append(paragraph.Number is null ? place.Paragraph : Style(styles.Numbered));
        Number(output, paragraph);
        var format = place.IsPlain || place.Depth > 0 ? Plain : place.Slot;
        Speaker(output, paragraph.Speaker, format);
        runs.Write(output, paragraph.Text, format);
        output.Append("</w:p>");
    }

    private void Speaker(StringBuilder output, PublishedReference? speaker, WordSlot format)
    {
        if (speaker is not null)
        {
            runs.Write(output, speaker.Text, format, strong: true);
            runs.Write(output, ": ", format);
        }
    }

    private void List(StringBuilder output, PublishedList list, Place place, Func<PublishedBlock, string?> piece)
    {
        if (list.Number is not null)
            output.Append("<w:p>").Append(Style(styles.Numbered)).Append(Marks(list)).Append("</w:p>");
        var isBullet = list.Marking == "bullet";
        var inside = place with { Paragraph = Style(At(styles.Continued, place.Depth)), Depth = place.Depth + 1, IsPlain = true };
        var number = 0;
        foreach (var entry in list.Entries)
        {
            if (!isBullet && (number == 0 || !entry.ContinuesCount || entry.Value is null))
                number = numberings.NewList(list, entry, place.Depth);
            if (entry is { Text: null, Blocks: [var only, ..] } && piece(only) is { } own && PieceParagraph.WithNumbering(own, EntryNumbering(isBullet, number, place.Depth)) is { } marked)
            {
                output.Append(only.Number is null ? marked : PieceParagraph.WithNumber(marked, Marks(only)));
                Write(output, entry.Blocks.RemoveAt(0), inside, piece);
                continue;
            }

            output.Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(At(isBullet ? styles.Bullets : styles.Numbers, place.Depth)).Append("\"/>");
            if (!isBullet)
                output.Append(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>");
            output.Append("</w:pPr>");
            if (entry.Anchor is { } anchor)
                output.Append("<mx:anchor value=\"").Append(PackageText.Attribute(anchor)).Append("\"/>");
            var rest = entry.Blocks;
            if (entry.Text is { } text)
            {
                Speaker(output, entry.Speaker, Plain);
                runs.Write(output, text, Plain);
            }
            else if (rest is [PublishedParagraph { Number: null, Blocks.IsEmpty: true } first, ..])
            {
                Speaker(output, first.Speaker, Plain);
                runs.Write(output, first.Text, Plain);
                rest = rest.RemoveAt(0);
            }

            output.Append("</w:p>");
            Write(output, rest, inside, piece);
        }
    }

    private static void Number(StringBuilder output, PublishedBlock block)
    {
        if (block.Number is not null)
            output.Append(Marks(block));
    }

    private static string Marks(PublishedBlock block)
    {
        var anchor = block.Anchor is { } own ? $"<mx:anchor value=\"{PackageText.Attribute(own)}\"/>" : "";
        return $"<mx:number value=\"{PackageText.Attribute(block.Number ?? "")}\"/>{anchor}";
    }

    /// <summary>What makes a paragraph of another style an entry of the list.</summary>
    private string EntryNumbering(bool isBullet, int number, int depth)
    {
        var (list, level) = isBullet ? template.Styles.NumberingOfStyle(At(styles.Bullets, depth)) ?? (0, 0) : (number, 0);
        return string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
    }

    /// <summary>Where blocks stand.</summary>
    private sealed record Place(WordSlot Slot, string Paragraph, int Depth)
    {
        /// <summary>Whether words are in the format of their style alone.</summary>
        public bool IsPlain { get; init; }
    }
}
