using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>Marker words stand in every exempt place, and in no public output of any format.</summary>
public sealed partial class MarkerTests
{
    private const string Secret = "Q7secret";
    private const string Open = "Q7open";

    private static readonly TextSpan ExemptSpan = new(10_000, 5_000);
    private static readonly TextSpan Inside = new(11_000, 10);
    private static readonly TextSpan ItemSpan = new(20_000, 5_000);
    private static readonly TextSpan InsideItem = new(21_000, 10);
    private static readonly TextSpan Outside = new(100, 10);

    [Theory]
    [InlineData(OutputFormat.Json)]
    [InlineData(OutputFormat.Html)]
    [InlineData(OutputFormat.Docx)]
    public void No_marker_is_in_a_public_output(OutputFormat format)
    {
        var output = Output.Of(Make.Publish(Planted(), profile: "england-principal"), format);
        Assert.Empty(Found(output, Secret));
        Assert.NotEmpty(Found(output, Open));
    }

    [Fact]
    public void No_marker_is_in_a_preview()
    {
        var output = Output.Of(Make.Publish(Planted(), sourceLines: true), OutputFormat.Html, sourceLines: true);
        Assert.Empty(Found(output, Secret));
    }

    [Fact]
    public void The_public_edition_keeps_what_is_open()
    {
        var open = new EveryKindOfBlock(Open, Outside);
        var document = Make.Document(Make.Item("1", "Open", [.. open.All().Where(block => block is not ExemptBlock)])) with { ExemptSpans = [ExemptSpan] };
        Assert.Equal(
            Found(Output.Of(Make.Publish(document, Edition.Full), OutputFormat.Json), Open),
            Found(Output.Of(Make.Publish(document), OutputFormat.Json), Open));
    }

    [Fact]
    public void Every_kind_of_block_is_planted()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && type is { IsAbstract: false, IsPublic: true });
        var planted = new EveryKindOfBlock(Secret, Inside).All().Select(block => block.GetType());
        Assert.Empty(kinds.Except(planted));
    }

    [Fact]
    public void A_published_meeting_holds_nothing_of_the_document()
    {
        var seen = new HashSet<Type>();
        Visit(typeof(PublishedMeeting));
        foreach (var block in typeof(PublishedBlock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PublishedPart))))
            Visit(block);
        Assert.All(seen, type => Assert.False(
            type.Namespace is "MinutesDsl.Semantics" or "MinutesDsl.Syntax" or "MinutesDsl.Text" or "MinutesDsl.Diagnostics", $"{type} is held"));

        void Visit(Type type)
        {
            if (!seen.Add(type) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !type.IsGenericType)
                return;
            foreach (var argument in type.GenericTypeArguments)
                Visit(argument);
            if (type.Assembly != typeof(PublishedMeeting).Assembly || type == typeof(PartShape))
                return;
            foreach (var field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
                Visit(field.FieldType);
        }
    }

    /// <summary>A document with markers in every exempt place, and open words beside them.</summary>
    internal static Document Planted()
    {
        var passage = new EveryKindOfBlock(Secret + "P", Inside);
        var item = new EveryKindOfBlock(Secret + "I", InsideItem);
        var open = new EveryKindOfBlock(Open, Outside);
        var hidden = passage.NewPerson();
        var openItem = Make.Item("1", Open + "Title",
        [
            .. open.All().Where(block => block is not ExemptBlock),
            .. passage.All(),
            // Open blocks with something exempt nested in them.
            new ListBlock { Span = Outside, Kind = ListKind.Bullet, Entries = [open.Entry(), passage.Entry(), open.Entry() with { Blocks = [passage.Paragraph()] }] },
            new PointsBlock { Span = Outside, Stem = open.Words(), Blocks = passage.All() },
            new RollBlock { Span = Outside, Roll = open.NewRoll() with { Span = Outside, Attendees = passage.NewRoll().Attendees } },
            new DocumentsBlock { Span = Outside, Stem = open.Words(), Entries = [new DocumentEntry(passage.Words(), passage.Next(), null, Inside)] },
            // Open words that name somebody who was introduced in exempt text only.
            new ParagraphBlock { Span = Outside, Text = Make.Words(new MentionInline(hidden, MentionForm.Default, "@" + hidden.Handle, true, Outside)) },
            new ParagraphBlock { Span = Outside, Text = open.Words(), Speaker = new MentionInline(hidden, MentionForm.Name, "@" + hidden.Handle, true, Outside) },
            new ActionBlock { Span = Outside, Owners = [new PersonReference(hidden, "@" + hidden.Handle, Outside)], Due = "", Text = open.Words() },
            new RollBlock { Span = Outside, Roll = open.NewRoll() with { Attendees = [new Attendee(hidden, "", "", null, Outside)] } },
            .. new EveryKindOfBlock(Open, Outside, Secret + "H", Inside).All().Where(block => block is not ExemptBlock),
            new InterestsBlock { Span = Outside, Stem = open.Words(), Entries = [passage.Interest(), open.Interest()] },
            new VoteBlock { Span = Outside, Method = VoteMethod.Counted, Lists = [.. passage.NewVote().Lists, .. open.NewVote().Lists] },
            new TableBlock { Span = Outside, Header = [open.Words()], Rows = [[passage.Words()]], Alignments = [] },
            // An exempt passage that the list of spans forgot.
            new ExemptBlock { Span = new TextSpan(30_000, 100), Paragraphs = ["3"], Blocks = [new ParagraphBlock { Span = new TextSpan(30_010, 5), Text = Make.Words(passage.Next(), new TextSpan(30_010, 5)) }] },
        ]) with
        {
            Fields = [new DocumentField("Applicant", passage.Words(), Inside), new DocumentField("Ward", open.Words(), Outside)],
            Span = new TextSpan(0, 10_000),
        };
        var exemptItem = new Item
        {
            Span = ItemSpan,
            Number = "2",
            Label = "2/23",
            Anchor = "m2",
            Title = Make.Words(item.Next(), InsideItem),
            TitleIsWithheld = true,
            Fields = [new DocumentField("Exempt", Make.Words("3"), InsideItem), new DocumentField("Applicant", item.Words(), InsideItem), new DocumentField("Timing", item.Words(), InsideItem)],
            Blocks = item.All(),
            OpenFacts = item.All(),
            PublicSummary = Make.Words(Open + "Summary", InsideItem),
            Exempt = new ExemptReason(["3"], ExemptSource.Field),
        };
        var part = new Item { Span = new TextSpan(40_000, 10), Number = "2(a)", Label = "2(a)", Anchor = "m2-a", Depth = 1, Title = item.Words(), Blocks = [Make.Paragraph(item.Next(), new TextSpan(40_001, 2))] };
        var begun = new Item { Span = Inside, Number = "3", Label = "3", Anchor = "m3", Title = passage.Words(), Blocks = [Make.Paragraph(passage.Next(), new TextSpan(12_000, 2))] };
        var titled = Make.Item("4", Open + "Four", Make.Paragraph(Open + "Four")) with { PublicTitle = Make.Words(Open + "x"), Span = new TextSpan(50_000, 10) };
        return Make.Document(openItem, exemptItem, part, begun, titled) with
        {
            Meeting = Make.Document().Meeting with
            {
                Chair = new PersonReference(hidden, "@" + hidden.Handle, Outside),
                Contact = passage.Next() is var contact ? contact : "",
                Fields = [new DocumentField("Contact", Make.Words(contact, Inside), Inside)],
            },
            Preamble = passage.All(),
            Rolls = [passage.NewRoll(), open.NewRoll() with { Attendees = [.. open.NewRoll().Attendees, .. passage.NewRoll().Attendees] }],
            People = ImmutableDictionary<string, Person>.Empty.Add(hidden.Handle ?? "", hidden),
            ExemptSpans = [ExemptSpan, ItemSpan],
        };
    }

    private static List<string> Found(string output, string marker) =>
        [.. MarkerPattern().Matches(output).Select(match => match.Value).Where(word => word.StartsWith(marker, StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("Q7[a-z0-9]+", RegexOptions.IgnoreCase)]
    private static partial Regex MarkerPattern();
}
