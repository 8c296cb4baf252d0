using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

/// <summary>Every check, in one place.</summary>
public static partial class Catalogue
{
    /// <summary>A file that is not text in a known encoding.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        "MIN001", "The file is not UTF-8 text.", "This file cannot be read: it is not UTF-8 text. It looks like {0}. Save it as UTF-8 text and try again.", Error, Error)
    {
        IsConfigurable = false,
    };

    /// <summary>A keyword line that does not parse.</summary>
    public static readonly DiagnosticDescriptor MalformedKeyword = new(
        "MIN002", "What follows this keyword could not be read.",
        "What follows {0} could not be read, so the line is published as it stands. Look the form up in the cheat sheet, or begin the line with \\ if it is ordinary text.", Error, Error);

    /// <summary>Nesting beyond the deepest level.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "MIN003", "Entries are nested too deep.", "Entries are nested more than 16 levels deep; those below are treated as if they stood on level 16. Indent them less.", Error, Error);
}
