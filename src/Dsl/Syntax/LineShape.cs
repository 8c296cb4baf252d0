using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>What the line grammar found out about one line.</summary>
internal record struct LineShape(LineKind Kind)
{
    public int Column { get; set; }

    public TextSpan Marker { get; set; }

    public MarkerKind MarkerKind { get; set; }

    public string? Number { get; set; }

    public Keyword? Keyword { get; set; }

    public TextSpan KeywordSpan { get; set; }

    public FieldDefinition? Field { get; set; }

    public TextSpan Content { get; set; }

    public TextSpan Text { get; set; }

    public HeadSyntax? Head { get; set; }

    public ImmutableArray<CellSyntax> Cells { get; set; } = [];

    public ImmutableArray<InlineSyntax> Inlines { get; set; } = [];

    public bool IsMalformed { get; set; }

    public int BreakLength { get; set; }
}
