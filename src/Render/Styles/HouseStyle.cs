using System.Collections.Immutable;
using MinutesDsl.Render.Word;

namespace MinutesDsl.Render;

/// <summary>A house style: settings, words and templates, its own and those of the styles that it extends. Immutable.</summary>
public sealed class HouseStyle
{
    private readonly Lazy<WordTemplateResult> word;

    internal HouseStyle(string name, string language, StyleFolders folders)
    {
        Name = name;
        Language = language;
        Folders = folders;
        word = new Lazy<WordTemplateResult>(() => WordCompiler.Compile(this));
    }

    /// <summary>The name of its folder.</summary>
    public string Name { get; }

    /// <summary>The language of its words, a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Its name for people.</summary>
    public string DisplayName { get; internal init; } = "";

    /// <summary>How it names people.</summary>
    public MentionForms Mentions { get; internal init; } = new(PersonForm.Full, PersonForm.Short, PersonForm.Full);

    /// <summary>How it writes dates.</summary>
    public DateForms Dates { get; internal init; } = new("{weekday} {day} {month} {year}", "{day} {month} {year}", "{dd}/{mm}/{year}");

    /// <summary>How it writes times.</summary>
    public TimeForms Times { get; internal init; } = new(false, ".");

    /// <summary>Whether paragraph numbers are printed.</summary>
    public bool ParagraphNumbers { get; internal init; }

    /// <summary>Whether the decisions are summed up before the minutes.</summary>
    public bool DecisionsFirst { get; internal init; }

    /// <summary>Whether there is a list of contents.</summary>
    public bool Contents { get; internal init; }

    /// <summary>Whether there is a place to sign.</summary>
    public bool Signature { get; internal init; }

    /// <summary>By how many levels sub-headings inside items are lowered, where the page puts headings of its own between.</summary>
    public int HeadingOffset { get; internal init; }

    /// <summary>Its words.</summary>
    public Labels Labels { get; internal init; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The labels that its own style.json sets.</summary>
    internal ImmutableArray<StyleLabel> OwnLabels { get; init; } = [];

    /// <summary>Its colours by name, as <c>#rrggbb</c>.</summary>
    public ImmutableSortedDictionary<string, string> Colours { get; internal init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Its font stacks by name.</summary>
    public ImmutableSortedDictionary<string, string> Fonts { get; internal init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The logo as a data URI, or null.</summary>
    public string? Logo { get; internal init; }

    /// <summary>What the logo shows, for those who cannot see it.</summary>
    public string LogoDescription { get; internal init; } = "";

    /// <summary>The style sheet, those of extended styles before it, colours and fonts as custom properties before them all.</summary>
    public string Css { get; internal init; } = "";

    /// <summary>Whether its words are Welsh.</summary>
    internal bool IsWelsh => Language.StartsWith("cy", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads what every output of a format needs, as the first of them would: called on another thread meanwhile, it spares that one the wait. What is wrong
    /// is kept, and said where it was said before.
    /// </summary>
    public void Prepare(OutputFormat format)
    {
        if (format == OutputFormat.Docx)
            _ = Word;
    }

    /// <summary>Its Word template, read at the first use.</summary>
    internal WordTemplateResult Word => word.Value;

    /// <summary>Where its files are looked for.</summary>
    internal StyleFolders Folders { get; }
}
