namespace MinutesDsl.Scriban.Tests.Conformance;

/// <summary>All cases of the shared collection, and our own copy of those that may be copied.</summary>
public sealed class ConformanceTests
{
    private static readonly Lazy<Dictionary<string, ConformanceCase>> Copied =
        new(() => ConformanceCase.ReadAll(RepositoryPaths.At("tests", "Scriban.Tests", "cases")).ToDictionary(@case => @case.Name));

    private static readonly Lazy<Dictionary<string, ConformanceCase>> Shared =
        new(() => RepositoryPaths.Shared is { } shared
            ? ConformanceCase.ReadAll(Path.Combine(shared, "scriban-conformance", "cases")).Where(@case => !Copied.Value.ContainsKey(@case.Name)).ToDictionary(@case => @case.Name)
            : []);

    public static TheoryData<string> CopiedNames => new(Copied.Value.Keys);

    public static TheoryData<string> SharedNames => new(Shared.Value.Count > 0 ? Shared.Value.Keys : ["absent"]);

    [Theory]
    [MemberData(nameof(CopiedNames))]
    public void Output_is_that_of_Scriban(string name) => Check(Copied.Value[name], KnownFailures.Output, positions: false);

    [Theory]
    [MemberData(nameof(CopiedNames))]
    public void First_error_is_where_Scriban_sees_it(string name) => CheckPosition(Copied.Value[name]);

    [SharedTheory]
    [MemberData(nameof(SharedNames))]
    public void Output_is_that_of_Scriban_for_the_shared_cases(string name) => Check(Shared.Value[name], KnownFailures.Output, positions: false);

    [SharedTheory]
    [MemberData(nameof(SharedNames))]
    public void First_error_is_where_Scriban_sees_it_for_the_shared_cases(string name) => CheckPosition(Shared.Value[name]);

    private static void CheckPosition(ConformanceCase @case)
    {
        if (!KnownFailures.Output.Contains(@case.Name))
            Check(@case, KnownFailures.Positions, positions: true);
    }

    private static void Check(ConformanceCase @case, IReadOnlySet<string> known, bool positions)
    {
        var problem = CaseRunner.Run(@case, positions);
        if (known.Contains(@case.Name))
            Assert.True(problem is not null, $"{@case.Name} passes now: take it off the list of known failures.");
        else
            Assert.True(problem is null, $"{@case.Name}: {problem}\n{@case.Template}");
    }
}
