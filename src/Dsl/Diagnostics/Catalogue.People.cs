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

    public static readonly DiagnosticDescriptor NearName = new(
        "MIN105", "A name is nearly that of somebody on a roll or in a register.", "'{0}' is nearly '{1}', who is on a roll or in a register. If it is the same person, write '{1}'.", Hint, Warning);

    public static readonly DiagnosticDescriptor PresentAndAway = new(
        "MIN106", "Somebody is both present and absent.", "{0} is listed as present and as absent or sending apologies. Delete one of the two, or say in brackets for what part of the meeting it was: '(until item 5)'.", Warning, Error);

    public static readonly DiagnosticDescriptor ChairNotPresent = new(
        "MIN107", "The chair is not among those present.", "{0} is in the field 'Chair', but {1}.", Warning, Warning);

    public static readonly DiagnosticDescriptor ListedTwice = new(
        "MIN108", "The chair or somebody else is listed twice.", "{0}.", Warning, Warning);

    public static readonly DiagnosticDescriptor CoOptedCouncillor = new(
        "MIN109", "A co-opted member is called Councillor.", "{0} is a co-opted member and is called Councillor here. Take the title away, or correct the entry if {0} was elected.", Hint, Warning);

    public static readonly DiagnosticDescriptor SubstituteForPresent = new(
        "MIN110", "There is a substitute for somebody who is present.", "{0} is on PRESENT and has a substitute. Correct one of the rolls, or say in brackets for what part of the meeting it was: '(until item 5)'.", Warning, Error);

    public static readonly DiagnosticDescriptor NeverMentioned = new(
        "MIN111", "An entry is mentioned nowhere.", "@{0} is introduced here and mentioned nowhere in these minutes. Take the handle away, or check whether a mention is missing.", Off, Off);

    public static readonly DiagnosticDescriptor OutsideTerm = new(
        "MIN112", "Somebody on a roll was not in office on the day of the meeting.", "The register says that the term of {0} {1}, and the meeting was not within it. Correct the name, the date of the meeting or the register.", Warning, Warning);

    public static readonly DiagnosticDescriptor UnknownHolder = new(
        "MIN113", "Who holds a post cannot be told.", "These minutes do not tell for certain who '{0}' is at this point, so no check can follow that person. Write the name or the handle, or give the post in brackets after the name on PRESENT.", Hint, Warning);

    public static readonly DiagnosticDescriptor EmptyRoll = new(
        "MIN114", "A roll names nobody.", "{0}. Put '- ' before each name on the lines under it{1}.", Warning, Error);

    private static ImmutableArray<DiagnosticDescriptor> People =>
    [
        UndefinedHandle, HandleDefinedTwice, AmbiguousName, TwoTitlesOfPost, NearName, PresentAndAway, ChairNotPresent, ListedTwice, CoOptedCouncillor,
        SubstituteForPresent, NeverMentioned, OutsideTerm, UnknownHolder, EmptyRoll,
    ];
}
