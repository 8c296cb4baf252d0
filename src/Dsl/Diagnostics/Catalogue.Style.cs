using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Style, and the check of the checks.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor UndefinedAbbreviation = new(
        "MIN601", "An abbreviation is not explained.", "'{0}' is explained neither before nor in the glossary of minutes.json. Write it out once, with the abbreviation in brackets.", Off, Off);

    public static readonly DiagnosticDescriptor RuleFailed = Fixed(
        "MIN900", "A check could not be carried out.", "The check {0} failed on this file and was left out. The minutes are not at fault; please report it.");

    private static ImmutableArray<DiagnosticDescriptor> Style =>
    [
        UndefinedAbbreviation, RuleFailed,
    ];
}
