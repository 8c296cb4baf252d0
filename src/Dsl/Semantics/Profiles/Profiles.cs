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
    public static ImmutableArray<Profile> All { get; } = Complete(
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
        },
        new()
        {
            Name = "england-executive",
            ExemptLaw = ExemptLaw.England,
            Wording = "england",
            InterestTypes = EnglishInterests,
        },
        new()
        {
            Name = "england-parish",
            Wording = "parish",
            SeconderExpected = true,
            Quorum = new(1, 3, Least: 3),
            InterestTypes = EnglishInterests,
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
            Severities = Severities(("MIN517", Hint, Hint)),
        },
        new()
        {
            Name = "us-roberts",
            MonthFirst = true,
            Quorum = new(1, 2, IsMoreThan: true),

            // What makes a meeting suitable for signing is British law.
            Severities = Severities(("MIN408", Off, Off)),
        },
    ]);

    /// <summary>The profile of a name; the general one where there is none of that name.</summary>
    public static Profile Of(string name) => All.FirstOrDefault(profile => profile.Name == name) ?? General;

    /// <summary>The checks of a seconder and of an interest's type are off in the catalogue: the customs of a profile turn them on.</summary>
    private static ImmutableArray<Profile> Complete(ImmutableArray<Profile> rows)
    {
        var all = ImmutableArray.CreateBuilder<Profile>(rows.Length);
        foreach (var row in rows)
        {
            var severities = row.Severities;
            if (row.SeconderExpected)
                severities = severities.Add("MIN317", (Hint, Hint));
            if (!row.InterestTypes.IsEmpty)
                severities = severities.Add("MIN405", (Hint, Warning));
            all.Add(row with { Severities = severities });
        }

        return all.MoveToImmutable();
    }

    private static ImmutableDictionary<string, (DiagnosticSeverity Draft, DiagnosticSeverity Published)> Severities(
        params ReadOnlySpan<(string Code, DiagnosticSeverity Draft, DiagnosticSeverity Published)> rows)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, (DiagnosticSeverity Draft, DiagnosticSeverity Published)>();
        foreach (var (code, draft, published) in rows)
            severities[code] = (draft, published);
        return severities.ToImmutable();
    }
}
