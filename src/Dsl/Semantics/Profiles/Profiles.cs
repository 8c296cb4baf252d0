using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Semantics;

/// <summary>The table of profiles.</summary>
public static class Profiles
{
    private static readonly ImmutableArray<string> EnglishInterests = ["disclosable pecuniary", "pecuniary", "other registrable", "non-registrable"];

    private static readonly ImmutableArray<string> WelshInterests = ["personal", "personal and prejudicial", "prejudicial"];

    /// <summary>No law and no custom beyond what minutes everywhere have in common.</summary>
    public static Profile General { get; } = new() { Name = "general" };

    /// <summary>All profiles, the default first.</summary>
    public static ImmutableArray<Profile> All { get; } =
    [
        General,
        new()
        {
            Name = "england-principal",
            ExemptLaw = ExemptLaw.England,
            Wording = "england",
            SeconderExpected = true,
            Quorum = new(1, 4),
            InterestTypes = EnglishInterests,
            BudgetVotesAreNamed = true,
            Severities = Severities(("MIN317", Hint, Hint), ("MIN405", Hint, Warning)),
        },
        new()
        {
            Name = "england-executive",
            ExemptLaw = ExemptLaw.England,
            Wording = "england",
            InterestTypes = EnglishInterests,
            Severities = Severities(("MIN405", Hint, Warning)),
        },
        new()
        {
            Name = "england-parish",
            Wording = "parish",
            SeconderExpected = true,
            Quorum = new(1, 3, Least: 3),
            InterestTypes = EnglishInterests,
            Severities = Severities(("MIN317", Hint, Hint), ("MIN405", Hint, Warning)),
        },
        new()
        {
            Name = "wales",
            ExemptLaw = ExemptLaw.Wales,
            Wording = "wales",
            SeconderExpected = true,
            Quorum = new(1, 4),
            InterestTypes = WelshInterests,

            // A public interest test applies by Part 5, not to every paragraph: a council may leave it out.
            Severities = Severities(("MIN317", Hint, Hint), ("MIN405", Hint, Warning), ("MIN517", Hint, Hint)),
        },
        new()
        {
            Name = "us-roberts",
            MonthFirst = true,
            Quorum = new(1, 2, IsMoreThan: true),

            // What makes a meeting suitable for signing is British law.
            Severities = Severities(("MIN408", Off, Off)),
        },
    ];

    /// <summary>The profile of a name; the general one where there is none of that name.</summary>
    public static Profile Of(string name) => All.FirstOrDefault(profile => profile.Name == name) ?? General;

    private static ImmutableDictionary<string, (DiagnosticSeverity Draft, DiagnosticSeverity Published)> Severities(
        params ReadOnlySpan<(string Code, DiagnosticSeverity Draft, DiagnosticSeverity Published)> rows)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, (DiagnosticSeverity Draft, DiagnosticSeverity Published)>();
        foreach (var (code, draft, published) in rows)
            severities[code] = (draft, published);
        return severities.ToImmutable();
    }
}
