using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Numbers, dates and times.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor WeekdayMismatch = new(
        "MIN201", "The weekday does not match the date.", "{0} was a {1}, not a {2}. Correct the weekday or the date.", Warning, Error);

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "MIN202", "There is no such day.", "There is no such day as '{0}'. Correct it.", Error, Error);

    public static readonly DiagnosticDescriptor MinuteSequence = new(
        "MIN203", "Minute numbers skip or repeat.", "Minute {1} follows minute {0}. Minute numbers run on without gap or repeat: check the number{2}.", Warning, Error);

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "MIN204", "A reference leads to no minute.", "There is no minute {0} here. Correct the number.", Error, Error);

    public static readonly DiagnosticDescriptor ClosedMissing = new(
        "MIN205", "The time of closing is missing.", "The minutes do not say when the meeting closed. Add a line like 'CLOSED 12.05pm' at the end.", Hint, Error);

    public static readonly DiagnosticDescriptor YearPair = new(
        "MIN206", "A pair of years is not consecutive.", "'{0}' is not a pair of consecutive years. Check that it is meant.", Hint, Hint);

    public static readonly DiagnosticDescriptor NumbersNotTyped = new(
        "MIN207", "Minute numbers are not written in.", "From 'published draft' on, the number of each minute must stand on its ITEM line, so that no later change can shift it. Write the numbers in.", Off, Error);

    public static readonly DiagnosticDescriptor NotContinuous = new(
        "MIN208", "The minute numbers do not go on from the meeting before.", "The minutes of {0} end with minute {1}, and these begin with minute {2}. Check the first number.", Hint, Warning);

    public static readonly DiagnosticDescriptor BlankReference = new(
        "MIN209", "A reference has no number.", "'{0}' has no number. Write the number of the minute or item.", Warning, Error);

    public static readonly DiagnosticDescriptor TimesOutOfOrder = new(
        "MIN210", "Times are out of order.", "{0} is earlier than {1}, which stands before it. Correct one of the times.", Warning, Warning);

    public static readonly DiagnosticDescriptor NotResumed = new(
        "MIN211", "An adjournment and a resumption do not match.", "{0}", Warning, Warning);

    public static readonly DiagnosticDescriptor OutsideMeeting = new(
        "MIN212", "Somebody arrived or left outside the meeting.", "{0}. Correct the time or the place of this line.", Warning, Warning);

    public static readonly DiagnosticDescriptor DueBeforeMeeting = new(
        "MIN213", "An action is due before the meeting.", "This action is due on {0}, which is before the meeting. Correct the date; if the action is an old one, say so at its end: '(carried forward from 3 May 2023)'.", Warning, Error);

    private static ImmutableArray<DiagnosticDescriptor> Numbers =>
    [
        WeekdayMismatch, ImpossibleDate, MinuteSequence, UnresolvedReference, ClosedMissing, YearPair, NumbersNotTyped, NotContinuous, BlankReference, TimesOutOfOrder,
        NotResumed, OutsideMeeting, DueBeforeMeeting,
    ];
}
