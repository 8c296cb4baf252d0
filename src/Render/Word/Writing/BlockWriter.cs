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
    private int shift;

    /// <summary>Appends blocks.</summary>
    public void Write(StringBuilder output, ImmutableArray<PublishedBlock> blocks, WordSlot slot, bool isSummary, Func<PublishedBlock, string?> piece) =>
        Write(output, isSummary ? [.. blocks.Select(block => block with { Number = null, Anchor = null })] : blocks, new Place(slot, slot.Paragraph), piece);

    private static string Style(string id) => $"<w:pPr><w:pStyle w:val=\"{id}\"/></w:pPr>";

    private static T At<T>(ImmutableArray<T> levels, int depth) => levels[Math.Clamp(depth, 0, levels.Length - 1)];

    private void Write(StringBuilder output, ImmutableArray<PublishedBlock> blocks, Place place, Func<PublishedBlock, string?> piece)
    {
        foreach (var block in blocks)
        {
            // Those have a style for this place, unless the template has a piece for them.
            var hasStyle = block is { Number: null } and (PublishedParagraph or PublishedList) && (block is PublishedParagraph || place.HasOwnLists);
            if (hasStyle && Moved(place.Inside, () => piece(block)) is null)
                WriteOwn(output, block, place, piece);
            else
                Indented(output, place.Inside, () => Write(output, block, place, piece));
        }
    }

    private void Write(StringBuilder output, PublishedBlock block, Place place, Func<PublishedBlock, string?> piece)
    {
        if (block.Number is null)
        {
            if (piece(block) is { } plain)
                output.Append(plain);
            else
                WriteOwn(output, block, place, piece);
            return;
        }

        // What a paragraph with a number holds stands below its words, as on the page.
        if (Moved(NumberIndent, () => piece(block)) is not { } own)
        {
            WriteOwn(output, block, place, piece);
            return;
        }

        var numbered = PieceParagraph.WithNumber(own, Marks(block), block.Number);
        if (numbered is null)
            NumberAlone(output, block);
        Begin(output, NumberIndent, numbered is not null);
        output.Append(numbered ?? own);
        End(output, NumberIndent);
    }

    private void WriteOwn(StringBuilder output, PublishedBlock block, Place place, Func<PublishedBlock, string?> piece)
    {
        switch (block)
        {
            case PublishedParagraph paragraph:
                Paragraph(output, paragraph, place);
                break;
            case PublishedList or PublishedTable when block.Number is not null:
                NumberAlone(output, block);
                Indented(output, NumberIndent, () => WriteOwn(output, block with { Number = null }, Numbered(place), piece));
                return;
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
                new TableWriter(template, runs, Plain).Write(output, table, shift);
                break;
            case PublishedQuotation:
                if (block.Number is not null)
                    NumberAlone(output, block);
                Indented(output, block.Number is null ? 0 : NumberIndent, () => Write(
                    output, block.Blocks, place with { Paragraph = Style(styles.Quotation), IsPlain = true, HasOwnLists = false, Inside = styles.Indents.OfStyle(styles.Quotation).Left }, piece));
                return;
            default:
                throw TagClassifier.Wrong($"No template has a piece for \"{block.Kind}\". Add one: {{{{ block {block.Kind} }}}} … {{{{ end }}}}.");
        }

        Write(output, block.Blocks, block is PublishedHeading || block.Number is null ? place : Numbered(place), piece);
    }

    /// <summary>What stands below a number: plain paragraphs in a style of their own, everything else moved as far.</summary>
    private Place Numbered(Place place) => new(place.Slot, Style(styles.NumberedContinued)) { IsPlain = true, HasOwnLists = false, Inside = NumberIndent };

    /// <summary>A number whose block has no paragraph in front that could bear it.</summary>
    private void NumberAlone(StringBuilder output, PublishedBlock block) =>
        output.Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(styles.Numbered).Append("\"/><w:keepNext/></w:pPr>").Append(Marks(block)).Append("</w:p>");

    private void Indented(StringBuilder output, int by, Action write)
    {
        Begin(output, by, skipsFirst: false);
        Moved(by, () =>
        {
            write();
            return "";
        });
        End(output, by);
    }

    /// <summary>What is written while everything stands further to the right.</summary>
    private string? Moved(int by, Func<string?> write)
    {
        by = Room(by);
        shift += by;
        var own = write();
        shift -= by;
        return own;
    }

    /// <summary>As much as leaves half of the line for words.</summary>
    private int Room(int by) => Math.Clamp(by, 0, Math.Max(0, (template.TextWidth / 2) - shift));

    private void Begin(StringBuilder output, int by, bool skipsFirst)
    {
        if (Room(by) is > 0 and var room)
            output.Append(CultureInfo.InvariantCulture, $"<mx:in value=\"{room}\"{(skipsFirst ? " skip=\"1\"" : "")}/>");
    }

    private void End(StringBuilder output, int by)
    {
        if (Room(by) > 0)
            output.Append("<mx:out/>");
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
        var isBullet = list.Marking == "bullet";
        var continued = At(styles.Continued, place.Depth);
        var inside = place with
        {
            Paragraph = Style(continued), Depth = place.Depth + 1, IsPlain = true, HasOwnLists = true, Inside = styles.Indents.OfStyle(continued).Left,
        };
        var number = isBullet && shift > 0 ? numberings.Bullets(place.Depth, shift) : 0;
        foreach (var entry in list.Entries)
        {
            if (!isBullet && (number == 0 || !entry.ContinuesCount || entry.Value is null))
                number = numberings.NewList(list, entry, place.Depth, shift);
            if (entry is { Text: null, Blocks: [var only, ..] } && Moved(inside.Inside, () => piece(only)) is { } own && PieceParagraph.AsEntry(own, EntryNumbering(isBullet, number, place.Depth)) is { } marked)
            {
                Begin(output, inside.Inside, skipsFirst: true);
                output.Append(marked);
                End(output, inside.Inside);
                Write(output, entry.Blocks.RemoveAt(0), inside, piece);
                continue;
            }

            output.Append("<w:p mx:placed=\"1\"><w:pPr><w:pStyle w:val=\"").Append(At(isBullet ? styles.Bullets : styles.Numbers, place.Depth)).Append("\"/>");
            if (number > 0)
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
        return $"<mx:number value=\"{PackageText.Attribute(block.Number ?? "")}\" block=\"1\"/>{anchor}";
    }

    /// <summary>What makes a paragraph of another style an entry of the list.</summary>
    private string EntryNumbering(bool isBullet, int number, int depth)
    {
        var (list, level) = isBullet && number == 0 ? template.Styles.NumberingOfStyle(At(styles.Bullets, depth)) ?? (0, 0) : (number, 0);
        return string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
    }

    private int NumberIndent => styles.Indents.OfStyle(styles.NumberedContinued).Left;

    /// <summary>Where blocks stand.</summary>
    /// <param name="Slot">The tag that they are printed in place of.</param>
    /// <param name="Paragraph">The properties of plain paragraphs.</param>
    private sealed record Place(WordSlot Slot, string Paragraph)
    {
        /// <summary>How many lists they are in, up to a number or a quotation.</summary>
        public int Depth { get; init; }

        /// <summary>Whether words are in the format of their style alone.</summary>
        public bool IsPlain { get; init; }

        /// <summary>How far the plain paragraphs' style is indented: everything else is moved as far.</summary>
        public int Inside { get; init; }

        /// <summary>Whether lists have styles for this place, and are not moved.</summary>
        public bool HasOwnLists { get; init; }
    }
}
