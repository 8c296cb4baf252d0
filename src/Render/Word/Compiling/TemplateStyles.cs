using System.Collections.Immutable;

namespace MinutesDsl.Render.Word;

/// <summary>The ids of the styles that the program writes with, found in the template by their names, or taken from the built-in one.</summary>
internal sealed record TemplateStyles
{
    /// <summary>The styles.</summary>
    public TemplateStyles(StyleTable table, NumberingTable numbering, ImmutableArray<StyleTable> donors)
    {
        string Paragraph(string name) => table.Require("paragraph", name, donors);
        string[] Levels(string name) => [Paragraph(name), Paragraph(name + " 2"), Paragraph(name + " 3")];
        Headings = [.. Enumerable.Range(1, 6).Select(level => Paragraph($"heading {level}"))];
        Bullets = [.. Levels("List Bullet")];
        Numbers = [.. Levels("List Number")];
        Continued = [.. Levels("List Continue")];
        Contents = [.. Enumerable.Range(1, 3).Select(level => Paragraph($"toc {level}"))];
        Quotation = Paragraph("Quote");
        Caption = Paragraph("caption");
        TableText = Paragraph("Table Text");
        Numbered = Paragraph("Numbered Paragraph");
        var hasOwn = table.IdOf("paragraph", "Numbered Continue") is not null;
        NumberedContinued = Paragraph("Numbered Continue");
        Indents = new IndentTable(table, numbering);
        if (!hasOwn)
            table.SetIndent(NumberedContinued, new Indent(Indents.OfStyle(Numbered).Left, 0));
        Header = Paragraph("header");
        Link = table.Require("character", "Hyperlink", donors);
        Table = table.Require("table", "Minutes Table", donors);
    }

    /// <summary>Headings, from level 1.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>Entries of bulleted lists, from the outermost.</summary>
    public ImmutableArray<string> Bullets { get; }

    /// <summary>Entries of numbered and lettered lists, from the outermost.</summary>
    public ImmutableArray<string> Numbers { get; }

    /// <summary>Later paragraphs of entries, from the outermost.</summary>
    public ImmutableArray<string> Continued { get; }

    /// <summary>Lines of the list of contents, from level 1.</summary>
    public ImmutableArray<string> Contents { get; }

    /// <summary>Quotations.</summary>
    public string Quotation { get; }

    /// <summary>The names of tables.</summary>
    public string Caption { get; }

    /// <summary>Paragraphs in tables.</summary>
    public string TableText { get; }

    /// <summary>Paragraphs with a number of their own.</summary>
    public string Numbered { get; }

    /// <summary>What stands below a paragraph with a number, as plain paragraphs; everything else there is indented as far.</summary>
    public string NumberedContinued { get; }

    /// <summary>How far paragraphs are indented.</summary>
    public IndentTable Indents { get; }

    /// <summary>The top of a page.</summary>
    public string Header { get; }

    /// <summary>Words that link.</summary>
    public string Link { get; }

    /// <summary>Tables.</summary>
    public string Table { get; }
}
