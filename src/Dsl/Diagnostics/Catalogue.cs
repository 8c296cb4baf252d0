using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

/// <summary>
/// Every check, in one place; a file for each area. Codes: 0xx syntax, 1xx people, 2xx numbers, dates and times, 3xx decisions and votes,
/// 4xx actions and interests, 5xx publication, 6xx style.
/// </summary>
public static partial class Catalogue
{
    // Static fields of a partial class are set in no certain order, so the rows are gathered at the first use.
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Descriptors = new(() => [.. Syntax, .. People, .. Numbers, .. Decisions, .. Interests, .. Publication, .. Style]);

    /// <summary>All descriptors, in order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Descriptors.Value;

    private static DiagnosticDescriptor Fixed(string code, string title, string message) => new(code, title, message, Error, Error) { IsConfigurable = false };

    private static DiagnosticDescriptor Refusing(string code, string title, string message) =>
        Fixed(code, title, message) with { RefusesPublicEdition = true };
}
