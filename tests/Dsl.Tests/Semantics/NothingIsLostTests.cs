using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>Every word of every text, comments apart, is in the bound document, whatever the text.</summary>
public sealed partial class NothingIsLostTests
{
    /// <summary>Words of heads and labels that the document keeps as facts and not as words.</summary>
    private static readonly HashSet<string> OfForms =
    [
        "item", "items", "eitem", "eitemau", "paragraph", "paragraphs", "para", "paras", "reason", "moved", "seconded", "proposed", "from", "minute", "cofnod", "items",
        "for", "against", "abstained", "abstention", "abstentions", "favour", "votes", "vote", "none", "casting", "gadawodd", "siaradodd", "chymerodd", "ran", "arhosodd", "cyfarfod", "personol", "rhagfarnol", "eiliwyd", "gan", "blaid", "erbyn", "ymatal", "unanimous", "show", "hands", "nil",
        "cllr", "cllrs", "cyng", "next", "meeting", "asap", "councillors", "messrs", "drs", "prof", "rev", "revd", "yes", "and", "ward", "party", "short", "the", "one", "two", "three", "seven", "nine", "ten", "eight", "four", "five", "six", "eleven", "twelve", "all", "ayes", "noes", "nays",
        "held", "last", "previous", "meetings", "were", "was",
    ];

    [Fact]
    public void In_the_corpus() => Assert.All(CorpusFiles.Texts(), Check);

    [Fact]
    public void In_hundreds_of_mutated_texts()
    {
        var texts = CorpusFiles.Texts().ToArray();
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
            Check(Mutations.Mutate(texts[random.Next(texts.Length)], random));
    }

    private static void Check(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.From(text));
        if (tree.IsRegister)
            return;
        var document = SemanticModel.Create(tree, Project.Empty).Document;
        var printed = DocumentPrinter.Print(document) + string.Join('\n', document.Meeting.Fields.Select(field => field.Text)) + "\n" + document.Meeting.Body;
        foreach (var line in tree.Root.Lines().Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)))
        {
            // The words that lead to the persons of a roll are said again by the published sentence or heading.
            var content = line is { Head: null, Keyword: { Group: KeywordGroup.Roll } roll } ? RollSentence.WithoutLead(text, line.Content, roll.Kind) : line.Content;
            foreach (Match word in Word().Matches(Facts().Replace(tree.Text.ToString(content), " ")))
            {
                var typed = word.Value.ToLowerInvariant();
                Assert.True(printed.Contains(typed, StringComparison.OrdinalIgnoreCase) || OfForms.Contains(typed), $"LOST '{word.Value}' of '{tree.Text.ToString(line.Content)}' LINE {line.LineKind} {line.Keyword?.Text} {line.Field?.Key} {line.Field?.Owner}\n{text.Replace("\n", "⏎", StringComparison.Ordinal)}");
            }
        }
    }

    [GeneratedRegex(@"[\p{L}]{3,}")]
    private static partial Regex Word();

    /// <summary>Handles, bracketed fields, link targets, dates and times: kept as facts.</summary>
    [GeneratedRegex(@"@[a-z0-9-]+(?!\p{L})(:(name|full|role|short)\b)?|\[[A-Za-z ]+:[^\]]*\]|\]\([^)]*\)|\b(\w+day,? )?\d{1,2}(st|nd|rd|th)?( of)? \p{L}+,? ?(\d{4})?|\d+([.:]\d\d)? ?[ap]\.?m\b\.?")]
    private static partial Regex Facts();
}
