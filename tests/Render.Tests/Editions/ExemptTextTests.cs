using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Exempt text as clerks type it: no word of it is in a public output, or the public edition is refused.</summary>
public sealed class ExemptTextTests
{
    private const string Header = "MINUTES Board\nDate: 7 July 2023\n\nPRESENT\n- @ann Ann Chair (Chair)\n\nITEM 1 Open\n\nOpen words.\n\n";

    [Theory]
    [InlineData("one line", "EXEMPT 3: Zzsecret price.\n")]
    [InlineData("blank line after", "EXEMPT 3\n\nZzsecret price.\n\n## Zzsecret heading\n\n| Zzsecret | b |\n|---|---|\n| Zzsecret | c |\n\nOPEN\n\nOpen again.\n")]
    [InlineData("until the next item", "EXEMPT 3\nZzsecret price.\n\nACTION @ann: Zzsecret thing.\n\nRESOLVED that Zzsecret be bought.\n\nITEM 2 Next\n\nOpen again.\n")]
    [InlineData("field", "ITEM 2 Contract\nExempt: 3\n\nZzsecret price.\n")]
    [InlineData("blank line before the field", "ITEM 2 Contract\n\n\nExempt: 3\nApplicant: Zzsecret\n\nZzsecret price.\n")]
    [InlineData("withheld title", "ITEM 2 Zzsecret contract\nExempt: 3\nPublic title: withheld\n\nZzsecret price.\n")]
    [InlineData("public title", "ITEM 2 Zzsecret contract\nExempt: 3\nPublic title: A contract\nPublic summary: It was considered.\n\nZzsecret price.\n")]
    [InlineData("named by the exclusion", "EXCLUSION items 2\n\nITEM 2 Contract\n\nZzsecret price.\n")]
    [InlineData("while excluded", "EXCLUSION\n\nITEM 2 Contract\n\nZzsecret price.\n\nITEM 3 Other\n\nZzsecret again.\n\nREADMITTED\n\nITEM 4 Open\n\nOpen again.\n")]
    [InlineData("never readmitted", "EXCLUSION\n\nITEM 2 Contract\n\nZzsecret price.\n\nITEM 3 Other\n\nZzsecret again.\n")]
    [InlineData("comment", "// Zzsecret is what Ann said\n\nITEM 2 x // Zzsecret?\n", true)]
    [InlineData("somebody introduced in exempt text", "ITEM 2 Contract\nExempt: 3\n\nIN ATTENDANCE\n- @zz Zed Zzsecret, Zzsecret Ltd\n\n@zz spoke.\n\nITEM 3 Thanks\n\n@zz was thanked, and @zz:name again.\n\nACTION @zz: reply.\n")]
    [InlineData("closing words", "ITEM 2 Contract\nExempt: 3\n\nZzsecret.\n\nCLOSED after Zzsecret spoke\n")]
    [InlineData("list entry", "POINTS Points were made:\n- open point\n- EXEMPT 3: Zzsecret point\n- another\n  EXEMPT 3: Zzsecret below\n")]
    [InlineData("numbered", "1.1 Open paragraph.\n\n1.2 EXEMPT 3: Zzsecret paragraph.\n\n1.3 Open again.\n")]
    [InlineData("misspelt", "EXMEPT 3: Zzsecret price.\n")]
    [InlineData("small letters", "exempt 3: Zzsecret price.\n")]
    [InlineData("documents", "ITEM 2 Contract\nExempt: 3\n\nDOCUMENTS\n- [Zzsecret tender](zzsecret.pdf)\n\nINTERESTS @ann, this item, Zzsecret\n")]
    public void Nothing_exempt_is_published(string what, string text, bool isComment = false)
    {
        _ = what;
        var model = Sample.Model(Header + text);
        foreach (var format in new[] { OutputFormat.Html, OutputFormat.Json, OutputFormat.Docx })
        {
            foreach (var lines in new[] { false, true })
            {
                var result = Renderer.Render(model, new RenderRequest(format, Edition.Public, Make.Standard(), lines, "0"));
                if (model.PublicEditionIsRefused)
                {
                    Assert.Null(result.Output);
                    Assert.All(result.Messages, message => Assert.DoesNotContain("zzsecret", message.Message, StringComparison.OrdinalIgnoreCase));
                    continue;
                }

                Assert.NotNull(result.Output);
                var output = format == OutputFormat.Docx ? WordParts.AllText(result.Output.Content) : System.Text.Encoding.UTF8.GetString(result.Output.Content);
                if (!isComment || format != OutputFormat.Html)
                    Assert.DoesNotContain(isComment ? "is what Ann said" : "zzsecret", output, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("Open words.", output);
            }
        }
    }

    [Fact]
    public void What_is_open_beside_exempt_text_stays()
    {
        var json = Sample.Render(Sample.Model(Header + "EXEMPT 3\nZzsecret.\n\nOPEN\n\nOpen again.\n\nITEM 2 Contract\nExempt: 3\n\nZzsecret.\n\nREADMITTED\n\nCLOSED 9.15pm\n"), OutputFormat.Html);
        Assert.Contains("Open again.", json);
        Assert.Contains("The press and public were readmitted to the meeting.", json);
        Assert.Contains("The meeting closed at 9.15pm.", json);
    }
}
