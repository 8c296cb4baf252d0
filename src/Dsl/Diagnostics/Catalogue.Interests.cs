using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Actions, interests and earlier minutes.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ActionWithoutOwner = new(
        "MIN401", "An action has no owner.", "The action does not say who is to do it. Write who before a colon: 'ACTION @clerk: write to the contractor'.", Hint, Error);

    public static readonly DiagnosticDescriptor ActionWithoutDate = new(
        "MIN402", "An action has no date.", "The action does not say by when it is to be done. Write it before the colon: 'by 30 September 2023' or 'by next meeting'.", Off, Off);

    public static readonly DiagnosticDescriptor InterestWithoutPerson = new(
        "MIN403", "A declaration of interest names nobody, as far as it could be read.",
        "Who declared this interest could not be read, so it is published as it stands and no check can use it. Write it like '@smith, item 5, pecuniary: owns a field beside the site'.", Hint, Error);

    public static readonly DiagnosticDescriptor InterestWithoutItem = new(
        "MIN404", "A declaration of interest names no item.", "The declaration does not say which item it is about. Add 'item' and its number: '@smith, item 5'.", Hint, Error);

    public static readonly DiagnosticDescriptor InterestWithoutType = new(
        "MIN405", "A declaration of interest does not say of what type it is.", "The declaration does not say of what type the interest is. Add one of: {0}.", Off, Off);

    public static readonly DiagnosticDescriptor PecuniaryAndStayed = new(
        "MIN406", "Somebody with a pecuniary interest stayed in the meeting.",
        "{0} declared a {1} interest and is recorded as staying. Check the record; if there was a dispensation, say so in the declaration.", Warning, Warning);

    public static readonly DiagnosticDescriptor PreviousMinutesDate = new(
        "MIN407", "Earlier minutes have a date that is no earlier meeting's.", "{0}. Correct it.", Warning, Error);

    public static readonly DiagnosticDescriptor ApprovedAtExtraordinary = new(
        "MIN408", "Minutes were approved at an extraordinary meeting.",
        "An extraordinary meeting is not the next suitable meeting for signing minutes: the next ordinary meeting is. Check that these minutes were approved here.", Warning, Warning);

    public static readonly DiagnosticDescriptor CorrectionNotFound = new(
        "MIN409", "The words to be corrected are not in the earlier minutes.", "The words '{0}' are to be replaced, but they do not stand in minute {1} of {2}. Compare it with that minute, and correct the words, the number or the date.", Warning, Warning);

    private static ImmutableArray<DiagnosticDescriptor> Interests =>
    [
        ActionWithoutOwner, ActionWithoutDate, InterestWithoutPerson, InterestWithoutItem, InterestWithoutType, PecuniaryAndStayed, PreviousMinutesDate, ApprovedAtExtraordinary, CorrectionNotFound,
    ];
}
