using System.Collections.Immutable;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Semantics;

/// <summary>The law and custom that a council's minutes follow, as data.</summary>
public sealed record Profile
{
    /// <summary>The name in minutes.json: <c>england-principal</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The statute's list of exempt information; null where the law has none, and a reason in words stands instead.</summary>
    public ExemptLaw? ExemptLaw { get; init; }

    /// <summary>How the keys of a house style's wordings for this law end: <c>exclusion_england</c>.</summary>
    public string Wording { get; init; } = "custom";

    /// <summary>Whether dates and times are written as in the United States: <c>07/08/2023</c> is 8 July.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>Whether a motion is expected to name its seconder. Custom, not law.</summary>
    public bool SeconderExpected { get; init; }

    /// <summary>The quorum where the minutes and registers state none, of the number of seats; null for none. Custom, not law, to this program.</summary>
    public QuorumFraction? Quorum { get; init; }

    /// <summary>The types of interest that a declaration is expected to give; empty where it need not (Localism Act 2011 ss. 31 to 33 for England).</summary>
    public ImmutableArray<string> InterestTypes { get; init; } = [];

    /// <summary>Whether votes at a budget meeting are recorded by name (SI 2014/165, England).</summary>
    public bool BudgetVotesAreNamed { get; init; }

    /// <summary>Severities in place of the catalogue's, by code: while the minutes are a draft, and from <i>published draft</i> on.</summary>
    public ImmutableDictionary<string, (DiagnosticSeverity Draft, DiagnosticSeverity Published)> Severities { get; init; } =
        ImmutableDictionary<string, (DiagnosticSeverity Draft, DiagnosticSeverity Published)>.Empty;
}
