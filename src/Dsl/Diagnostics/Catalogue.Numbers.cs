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

    private static ImmutableArray<DiagnosticDescriptor> Numbers =>
    [
        WeekdayMismatch, ImpossibleDate, MinuteSequence, UnresolvedReference, ClosedMissing, YearPair,
    ];
}
