using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>
/// Who is there when: the files of tests/Corpus/presence say it in comments, <c>// here: @smith present; @jones unknown; count 2 to 3</c>, each
/// of its own place.
/// </summary>
public sealed class PresenceTests
{
    private const string Mark = "here: ";

    public static TheoryData<string, int> Places()
    {
        var data = new TheoryData<string, int>();
        foreach (var path in Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "presence"), "*.minutes").Order(StringComparer.Ordinal))
        {
            foreach (var line in SyntaxTree.Parse(SourceText.From(File.ReadAllText(path))).Lines.Where(line => line.LineKind == LineKind.Comment))
                data.Add(Path.GetFileName(path), line.Span.Start);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Is_as_the_comment_says(string file, int position)
    {
        var model = Model(RepositoryPaths.At("tests", "Corpus", "presence", file));
        var line = model.Tree.Lines.Single(line => line.Span.Start == position);
        var words = model.Tree.Text.ToString(line.Content);
        Assert.StartsWith(Mark, words, StringComparison.Ordinal);
        var expected = words[Mark.Length..].Split("; ");
        Assert.Equal(expected, expected.Select(claim => Actual(model, claim, position)));
    }

    [Fact]
    public void During_an_item_is_told_only_where_it_does_not_change()
    {
        var model = Model(RepositoryPaths.At("tests", "Corpus", "presence", "coming-and-going.minutes"));
        string Of(string handle, int item) => model.Presence.During(model.Document.People[handle], model.Document.Items[item]).ToString();
        Assert.Equal(["Unknown", "Present", "Absent", "Present"], [Of("jones", 0), Of("jones", 1), Of("hill", 1), Of("smith", 3)]);
    }

    [Fact]
    public void Those_who_are_named_as_there_are_listed()
    {
        var model = Model(RepositoryPaths.At("tests", "Corpus", "presence", "coming-and-going.minutes"));
        bool Of(string handle) => model.Presence.IsListed(model.Document.People[handle]);
        Assert.Equal([true, true, true, false], [Of("smith"), Of("jones"), Of("late"), Of("hill")]);
    }

    private static string Actual(SemanticModel model, string claim, int position)
    {
        var presence = model.Presence;
        if (claim is "adjourned" or "sitting")
            return presence.IsAdjourned(position) ? "adjourned" : "sitting";
        if (claim.Contains("count", StringComparison.Ordinal))
            return presence.CountAt(position) is { } count ? string.Create(CultureInfo.InvariantCulture, $"count {count.Least} to {count.Most}") : "no count";
        var name = claim[..claim.LastIndexOf(' ')];
        var person = PersonOf(model, name);
        return $"{name} {(person is null ? Presence.Unknown : presence.At(person, position)).ToString().ToLowerInvariant()}";
    }

    private static Person? PersonOf(SemanticModel model, string name) => name[0] == '@'
        ? model.Document.People.GetValueOrDefault(name[1..])
            ?? model.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person).FirstOrDefault(person => person.Handle == name[1..])
        : model.Document.Rolls.SelectMany(roll => roll.Attendees).Select(attendee => attendee.Person).OfType<Person>()
            .First(person => person.FullName.EndsWith(name[(name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal));

    private static SemanticModel Model(string path)
    {
        var register = Path.ChangeExtension(path, ".register");
        var project = File.Exists(register)
            ? Project.Empty with { Registers = [SemanticModel.BindRegister(SyntaxTree.Parse(SourceText.From(File.ReadAllText(register), register)), out _)] }
            : Project.Empty;
        return SemanticModel.Create(SyntaxTree.Parse(SourceText.From(File.ReadAllText(path), path)), project);
    }
}
