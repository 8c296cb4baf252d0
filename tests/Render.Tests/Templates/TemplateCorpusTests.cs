using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Exactly what the corpus marks is said of its templates; and what it says is so when they are rendered.</summary>
public sealed class TemplateCorpusTests
{
    private static readonly Lazy<IReadOnlyList<SemanticMeeting>> Meetings = new(() =>
    [
        new("everything", Sample.Text),
        .. new[] { "blocks", "motions", "exempt", "full-council" }.Select(name =>
            new SemanticMeeting(name, File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", name + ".minutes")))),
        new("only a chair who is nobody known", "MINUTES Council\nChair: somebody\n"),
        new("only a clerk", "MINUTES Council\nClerk: somebody\n"),
        new("hardly anything", "1 Welcome\n\nThe chair welcomed all.\n"),
        new("nothing", ""),
    ]);

    /// <summary>The files and titles of all cases.</summary>
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "templates"), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var found in TemplateCase.Read(Path.GetFileName(file)))
                    data.Add(Path.GetFileName(file), found.Title);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_marked_is_said(string file, string title)
    {
        var found = Assert.Single(TemplateCase.Read(file), one => one.Title == title);
        var style = StyleOf(found);
        var messages = HouseStyles.Check(style, found.Files.Select(one => one.Path));
        var actual = messages.Select(message => $"{message.File}({message.Line},{message.Column}): {message.Code}").Order(StringComparer.Ordinal);
        Assert.Equal(found.Expected.Select(mark => mark.Place).Order(StringComparer.Ordinal), actual);
        Assert.All(found.Expected, mark => Assert.Contains(messages, message =>
            mark.Place == $"{message.File}({message.Line},{message.Column}): {message.Code}" && message.Message.Contains(mark.Part, StringComparison.Ordinal)));
        Assert.All(messages, message => Assert.True(message.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>What nothing is said of renders all minutes; what may be missing fails with some.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_said_is_so(string file, string title)
    {
        var found = Assert.Single(TemplateCase.Read(file), one => one.Title == title);
        var style = StyleOf(found);
        var failures = Meetings.Value
            .SelectMany(meeting => Renderer.Render(Sample.Model(meeting.Text), new RenderRequest(OutputFormat.Html, Edition.Public, style, false, "0"))
                .Messages.Where(message => message.Severity == DiagnosticSeverity.Error).Select(message => $"{meeting.Name}: {message}"))
            .ToList();
        if (found.Expected.Count == 0)
            Assert.Empty(failures);
        else if (found.Expected.All(mark => mark.Place.EndsWith("MIN723", StringComparison.Ordinal)))
            Assert.NotEmpty(failures);
    }

    private static HouseStyle StyleOf(TemplateCase found) =>
        Style.With("{ \"model\": 1 }", [.. found.Files.Select(file => ("own/" + file.Path, file.Text))]);

    private sealed record SemanticMeeting(string Name, string Text);
}
