using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Features.Completion;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>Completion at a marked cursor, and the text after an item was chosen.</summary>
internal sealed class Completions
{
    public const string Register = """
        REGISTER Example Council

        BODY Finance Committee

        MEMBERS
        - @smith Cllr Ann Smith, Cabinet Member
        - @jones Cllr Bob Jones
        - @lee Cllr Carol Lee [from: 1 May 2023]
        - @gone Cllr Dan Gone [to: 1 May 2022]

        OFFICERS
        - @clerk the Clerk
        - @cfo the Chief Financial Officer

        OTHERS
        - @chief the Chief Fire Officer

        BODY Planning Committee

        MEMBERS
        - @planner Cllr Eve Planner

        """;

    private readonly DocumentSnapshot document;

    private Completions(DocumentSnapshot document, CompletionList list)
    {
        this.document = document;
        List = list;
    }

    public CompletionList List { get; }

    public IEnumerable<string> Labels => List.Items.Select(item => item.Label);

    public static Completions At(
        string marked, int trigger = CompletionContext.Invoked, bool snippets = false, PositionEncoding encoding = PositionEncoding.Utf16,
        string settings = "{ \"version\": 1 }", DateOnly? today = null, DocumentKind kind = DocumentKind.Minutes)
    {
        var (text, cursor) = MarkedText.Parse(marked);
        var document = TestDocument.Open(text, encoding, kind, ("people.register", Register), ("minutes.json", settings));
        return new Completions(document, CompletionFeature.Find(document, cursor, trigger, new ClientFacts { Snippets = snippets }, today));
    }

    public CompletionItem Item(string label) => Assert.Single(List.Items, item => item.Label == label);

    public string Choose(string label)
    {
        var item = Item(label);
        Assert.NotNull(item.TextEdit);
        ImmutableArray<TextEdit> edits = [item.TextEdit, .. item.AdditionalTextEdits ?? []];
        return document.Text.WithChanges(edits.Select(edit => new TextChange(document.Positions.ToSpan(edit.Range), edit.NewText))).Text;
    }
}
