using System.Collections.Immutable;
using System.Reflection;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>
/// No kind of block can be forgotten: each one that the document model has is published, in JSON and HTML, and each of its members that says
/// where it stands is withheld where that place is exempt, whatever the block's own place says.
/// </summary>
public sealed class RedactionCoverageTests
{
    private static readonly TextSpan Exempt = new(10_000, 5_000);
    private static readonly TextSpan Inside = new(11_000, 10);
    private static readonly TextSpan Outside = new(100, 10);

    private static IEnumerable<Type> AllKinds =>
        typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && type is { IsAbstract: false, IsPublic: true });

    public static TheoryData<string> Kinds => [.. AllKinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_block_is_published_with_all_that_was_typed(string kind)
    {
        var blocks = Of(kind, new EveryKindOfBlock("Q7open", Outside));
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            var meeting = Make.Publish(Make.Document(Make.Item("1", "One", block)), Edition.Full);
            var published = meeting.Items[0].Blocks.Single();
            Assert.True(kind is not (nameof(StatementBlock)) == published is not PublishedStatement, $"{kind} is published as a statement.");
            var json = Output.Of(meeting, OutputFormat.Json);
            Assert.All(Strings(block), words => Assert.Contains(words, json));
            Assert.Empty(PageStructure.Faults(Output.Of(meeting, OutputFormat.Html)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_that_has_a_place_is_withheld_where_the_place_is_exempt(string kind)
    {
        var open = Of(kind, new EveryKindOfBlock("Q7open", Outside));
        var secret = Of(kind, new EveryKindOfBlock("Q7secret", Inside));
        foreach (var (block, exempt) in open.Zip(secret))
        {
            foreach (var property in block.GetType().GetProperties().Where(property => property.CanWrite && HasPlace(property.PropertyType)))
            {
                var mixed = Open(kind, block);
                property.SetValue(mixed, property.GetValue(exempt));
                var document = Make.Document(Make.Item("1", "One", mixed)) with { ExemptSpans = [Exempt] };
                foreach (var format in new[] { OutputFormat.Json, OutputFormat.Html, OutputFormat.Docx })
                    Assert.DoesNotContain("q7secret", Output.Of(Make.Publish(document), format), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nobody_who_was_introduced_in_exempt_text_is_named(string kind)
    {
        foreach (var block in Of(kind, new EveryKindOfBlock("Q7open", Outside, "Q7secret", Inside)))
        {
            var document = Make.Document(Make.Item("1", "One", block)) with { ExemptSpans = [Exempt] };
            foreach (var format in new[] { OutputFormat.Json, OutputFormat.Html, OutputFormat.Docx })
                Assert.DoesNotContain("q7secret", Output.Of(Make.Publish(document), format), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("VOTE\nFor: Zzsecret\nAgainst: @ann\n")]
    [InlineData("MOTION by Zzsecret, seconded by @zz: That Zzsecret be bought.\n> Zzsecret\n\nVOTE 7 for, 77654 against\nCARRIED by Zzsecret\n")]
    [InlineData("QUESTION from Zzsecret: Zzsecret?\nANSWER by @zz: Zzsecret.\nSUPPLEMENTARY Zzsecret?\n")]
    [InlineData("INTERESTS The Zzsecret interests:\n- @ann, this item, pecuniary: Zzsecret\n- Zzsecret declared that\n")]
    [InlineData("PREVIOUS MINUTES of 14 June 2023: approved as amended\n  Zzsecret\n")]
    [InlineData("CORRECTION to 14 June 2023 minute 12: replace \"Zzsecret\" with \"Zzsecret\"\n")]
    [InlineData("LEFT Zzsecret at 7.25pm for minute 77654\nARRIVED Zzsecret\nADJOURNED Zzsecret\n")]
    [InlineData("VOTE Zzsecret won\nWITHDRAWN\n  Zzsecret\n")]
    public void Nothing_typed_in_an_exempt_place_is_published(string words)
    {
        const string Head = "MINUTES Board\nDate: 7 July 2023\n\nPRESENT\n- @ann Ann Chair\n\nITEM 1 Open\n\nOpen words.\n\n";
        string[] places =
        [
            $"EXEMPT 3\n{words}OPEN\n\nOpen again.\n",
            $"ITEM 2 Contract\nExempt: 3\n\nIN ATTENDANCE\n- @zz Zed Zzsecret\n\n{words}\nITEM 3 Thanks\n\nMOTION by @zz: Thanks.\n\nLEFT @zz\n",
            $"EXCLUSION\n\nITEM 2 Contract\n\n{words}\nREADMITTED\n\nITEM 3 Open\n\nOpen again.\n",
            $"EXCLUSION items 2\n\nITEM 2 Contract\n\n{words}",
        ];
        foreach (var place in places)
        {
            var model = Sample.Model(Head + place);
            foreach (var format in new[] { OutputFormat.Json, OutputFormat.Html, OutputFormat.Docx })
            {
                // Where the rules refuse the public edition, what would be in it must be as silent.
                var output = Output.Of(Renderer.Publish(model, new RenderRequest(format, Edition.Public, Make.Standard(), false, "0")), format);
                Assert.DoesNotContain("zzsecret", output, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("77654", output, StringComparison.Ordinal);
                Assert.Contains("Open words.", output);
                Assert.Contains("zzsecret", Sample.Render(model, format, Edition.Full), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static ImmutableArray<Block> Of(string kind, EveryKindOfBlock source) => [.. source.All().Where(block => block.GetType().Name == kind)];

    /// <summary>A copy that can be written to.</summary>
    private static Block Open(string kind, Block block)
    {
        var copy = block with { Line = block.Line };
        Assert.Equal(kind, copy.GetType().Name);
        return copy;
    }

    /// <summary>Whether values of the type say where in the source they stand; plain strings stand where their block's first line does.</summary>
    private static bool HasPlace(Type type) =>
        type == typeof(InlineContent) || (Element(type) is var element && element != typeof(InlineContent) ? HasSpan(element) : element == typeof(InlineContent));

    private static bool HasSpan(Type type) => typeof(Block).IsAssignableFrom(type) || type.GetProperty("Span")?.PropertyType == typeof(TextSpan);

    private static Type Element(Type type)
    {
        while (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            type = type.GenericTypeArguments[0];
        return type;
    }

    /// <summary>Everything typed that a block itself holds: its words and its strings.</summary>
    private static IEnumerable<string> Strings(Block block)
    {
        foreach (var property in block.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            switch (property.GetValue(block))
            {
                case string text when text.Length > 0: yield return text; break;
                case InlineContent content:
                    foreach (var text in content.DescendantRuns().OfType<TextInline>())
                        yield return text.Text;
                    break;
                case ImmutableArray<string> texts:
                    foreach (var text in texts)
                        yield return text;
                    break;
            }
        }
    }
}
