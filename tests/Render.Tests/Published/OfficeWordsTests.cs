using MinutesDsl.Semantics;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Whoever is called by an office is published by that office, as typed: another may have held it at that moment.</summary>
public sealed class OfficeWordsTests
{
    private const string Head =
        "MINUTES Council\nDate: 12 July 2023\n\nPRESENT\n- @ann Cllr Ann Smith (Chairman)\n- Cllr Bob Stone (Mayor)\n- Cllr Cy Kay, Vice-Chair\n- Mrs Dee Patel, Clerk\n- @gil Mr Gil Hay, Treasurer [of: Hospital Trust]\n\nITEM 1 One\n\n";

    private static readonly string[] Names = ["Smith", "Stone", "Kay", "Patel", "Hay"];

    public static TheoryData<string, string> Cases { get; } = new()
    {
        { "MOTION by the Mayor, seconded by Madam Chairman: That it be so.", "Moved by the Mayor, seconded by Madam Chairman" },
        { "MOTION by Mr Mayor, seconded by The Vice-Chair: That it be so.", "Moved by Mr Mayor, seconded by The Vice-Chair" },
        { "MOTION by Chairman, seconded by Clerk: That it be so.", "Moved by Chairman, seconded by Clerk" },
        { "AMENDMENT by the Treasurer: That it be not.", "Amendment moved by the Treasurer" },
        { "MOTION by the Mayor: That it be so.\n\nVOTE\nFor: the Mayor, Mr Chairman\nCasting vote: the Chair for", "The Mayor and Mr Chairman|The Chair, for" },
        { "INTERESTS\n- the Mayor, item 5, personal", "The Mayor declared a personal interest in item 5" },
        { "LEFT Madam Mayor, the Clerk 7.45pm", "Madam Mayor and the Clerk left the meeting" },
        { "QUESTION from the Treasurer: When?", "Question from the Treasurer" },
        { "SUBSTITUTES Cllr Ed Ford for the Mayor", "for the Mayor" },
        { "APOLOGIES\n- Treasurer", "Treasurer" },
        { "ARRIVED the Treasurer of nothing, the Treasurer 7.30pm", "the Treasurer arrived" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_office_is_published_as_typed_and_never_as_a_name(string source, string expected)
    {
        var model = Sample.Model(Head + source + "\n");
        foreach (var format in (ReadOnlySpan<OutputFormat>)[OutputFormat.Html, OutputFormat.Docx, OutputFormat.Json])
        {
            var words = Words(Sample.Render(model, format), format);
            Assert.All(expected.Split('|'), part => Assert.Contains(part, words, StringComparison.Ordinal));
            Assert.All(Names, name => Assert.DoesNotContain(name, words[words.IndexOf("One", StringComparison.Ordinal)..], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Names_and_handles_stay_as_they_are()
    {
        var motion = (PublishedMotion)Make.Publish(Sample.Model(Head + "MOTION by @ann, seconded by Stone: That it be so.\n").Document).Items[0].Blocks[0];
        Assert.Equal(("Councillor Ann Smith", "ann"), (motion.Mover?.Text, motion.Mover?.Person?.Handle));
        Assert.Equal(("Councillor Bob Stone", "Stone"), (motion.Seconder?.Text, motion.Seconder?.Person?.Surname));
    }

    [Fact]
    public void The_checks_still_know_whom_the_office_means()
    {
        var motion = (MotionBlock)Sample.Model(Head + "MOTION by the Mayor: That it be so.\n").Document.Items[0].Blocks[0];
        Assert.Equal(("Councillor Bob Stone", true, null), (motion.Mover?.Person?.FullName, motion.Mover?.CallsOffice, motion.Mover?.Named));
    }

    /// <summary>The words of the item: of a page those after its heading, of data those of its items.</summary>
    private static string Words(string output, OutputFormat format) => format switch
    {
        OutputFormat.Html => "One " + PageStructure.Parse(output).QuerySelector("#m1")?.TextContent,
        OutputFormat.Json => "One " + Items(output),
        _ => output[output.LastIndexOf("One", StringComparison.Ordinal)..],
    };

    private static string Items(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.GetProperty("items").ToString();
    }
}
