using System.Collections.Immutable;

namespace MinutesDsl.WordTemplates;

/// <summary>The Word templates that this repository holds: their paths, and what makes them.</summary>
public static class Templates
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<(string Path, Func<byte[]> Content)> All { get; } =
    [
        ("src/Render/Styles/standard/minutes.docx", () => StandardTemplate.Make()),
        ("examples/worcestershire/styles/worcestershire/minutes.docx", () => WorcestershireTemplate.Make()),
        ("examples/haringey/styles/haringey/minutes.docx", () => ItemPageTemplate.Haringey()),
        ("examples/lewisham/styles/lewisham/minutes.docx", () => ItemPageTemplate.Lewisham()),
        ("examples/bromley/styles/bromley/minutes.docx", () => ItemPageTemplate.Bromley()),
    ];
}
