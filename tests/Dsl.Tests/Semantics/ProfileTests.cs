using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>The table of profiles, and whose severity counts.</summary>
public sealed class ProfileTests
{
    public static TheoryData<string> Names() => [.. Profiles.All.Select(profile => profile.Name)];

    [Fact]
    public void An_unknown_name_is_the_general_profile() => Assert.Same(Profiles.General, Profiles.Of("nowhere"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Severities_are_of_checks_that_may_be_changed(string name)
    {
        foreach (var (code, _) in Profiles.Of(name).Severities)
            Assert.True(Assert.Single(Catalogue.All, descriptor => descriptor.Code == code).IsConfigurable, code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seconder_is_asked_for_where_the_custom_has_one(string name)
    {
        var profile = Profiles.Of(name);
        Assert.Equal(profile.SeconderExpected, profile.Severities.ContainsKey("MIN317"));
        Assert.Equal(!profile.InterestTypes.IsEmpty, profile.Severities.ContainsKey("MIN405"));
    }

    [Theory]
    [InlineData("england-principal", 48, 12)]
    [InlineData("england-principal", 50, 13)]
    [InlineData("england-parish", 12, 4)]
    [InlineData("england-parish", 5, 3)]
    [InlineData("wales", 41, 11)]
    [InlineData("us-roberts", 8, 5)]
    [InlineData("us-roberts", 9, 5)]
    public void The_quorum_is_a_part_of_the_seats(string name, int seats, int quorum) => Assert.Equal(quorum, Profiles.Of(name).Quorum?.Of(seats));

    [Theory]
    [InlineData("general", "draft", null, null)]
    [InlineData("england-parish", "draft", null, DiagnosticSeverity.Hint)]
    [InlineData("england-parish", "published draft", null, DiagnosticSeverity.Warning)]
    [InlineData("england-parish", "published draft", DiagnosticSeverity.Information, DiagnosticSeverity.Information)]
    [InlineData("england-parish", "draft", DiagnosticSeverity.Off, null)]
    [InlineData("general", "draft", DiagnosticSeverity.Error, null)]
    public void The_projects_severity_counts_before_the_profiles(string profile, string status, DiagnosticSeverity? set, DiagnosticSeverity? expected)
    {
        var settings = ProjectSettings.Default with
        {
            Profile = profile,
            Severities = set is { } severity ? ImmutableDictionary<string, DiagnosticSeverity>.Empty.Add("MIN405", severity) : [],
        };
        var tree = SyntaxTree.Parse(SourceText.From($"MINUTES Council\nKind: extract\nStatus: {status}\n\nITEM 5 Land\n\nINTERESTS\n- Cllr Smith, item 5\n"), settings);
        var found = SemanticModel.Create(tree, Project.Empty with { Settings = settings }).Diagnostics.Where(diagnostic => diagnostic.Code == "MIN405");
        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("draft", DiagnosticSeverity.Hint)]
    [InlineData("published draft", DiagnosticSeverity.Error)]
    [InlineData("approved on 7 July 2023", DiagnosticSeverity.Error)]
    public void What_is_missing_is_an_error_once_published(string status, DiagnosticSeverity expected)
    {
        var tree = SyntaxTree.Parse(SourceText.From($"MINUTES Council\nKind: extract\nStatus: {status}\n\nACTION: write to the contractor\n\nMOTION: that it be so.\n"));
        var found = SemanticModel.Create(tree, Project.Empty).Diagnostics;
        Assert.Equal(["MIN401", "MIN312"], found.Select(diagnostic => diagnostic.Code));
        Assert.All(found, diagnostic => Assert.Equal(expected, diagnostic.Severity));
    }
}
