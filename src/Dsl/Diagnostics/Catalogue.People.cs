using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>People: who is meant, and whether rolls agree with each other.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor UndefinedHandle = new(
        "MIN101", "A handle is not defined.", "Nobody is called @{0} here, so it is published as typed. Add the person to PRESENT or to a register{1}.", Error, Error);

    public static readonly DiagnosticDescriptor HandleDefinedTwice = new(
        "MIN102", "A handle is defined twice.", "@{0} is already {1}; the first entry counts. Give one of them another handle.", Error, Error);

    public static readonly DiagnosticDescriptor AmbiguousName = new(
        "MIN103", "A name fits two persons.", "'{0}' may be {1}. Write the handle, or the name with an initial.", Error, Error);

    public static readonly DiagnosticDescriptor TwoTitlesOfPost = new(
        "MIN104", "One post seems to have two titles.", "'{0}' is nearly '{1}', which is a post in a roll or register. If it is the same post, call it the same.", Hint, Hint);

    private static ImmutableArray<DiagnosticDescriptor> People =>
    [
        UndefinedHandle, HandleDefinedTwice, AmbiguousName, TwoTitlesOfPost,
    ];
}
