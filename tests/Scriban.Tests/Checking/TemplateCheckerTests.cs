using System.Collections.Immutable;

namespace MinutesDsl.Scriban.Tests.Checking;

/// <summary>Types are followed as far as they are known, and no further.</summary>
public sealed class TemplateCheckerTests
{
    private static readonly TemplateType Item = TemplateType.Object("item");

    private static readonly TemplateType Model = Make();

    [Theory]
    [InlineData("{{ meeting.titel }}", "page(1,12)", "no member 'titel' on meeting; did you mean 'title'?")]
    [InlineData("{{ meting.title }}", "page(1,4)", "There is no variable or function `meting`; did you mean 'meeting'?")]
    [InlineData("{{ for i in meeting.items }}{{ i.titel }}{{ end }}", "page(1,34)", "no member 'titel' on item")]
    [InlineData("{{ meeting.items | array.first | x }}", "page(1,34)", "There is no variable or function `x`")]
    [InlineData("{{ y = meeting.items | array.filter do; ret $0.nope; end }}", "page(1,48)", "no member 'nope' on item")]
    [InlineData("{{ (meeting.items | array.first).nope }}", "page(1,34)", "no member 'nope' on item")]
    [InlineData("{{ meeting.items[0].nope }}", "page(1,21)", "no member 'nope' on item")]
    [InlineData("{{ with meeting; title; titel; end }}", "page(1,25)", "did you mean 'title'?")]
    [InlineData("{{ import meeting; titel }}", "page(1,20)", "did you mean 'title'?")]
    [InlineData("{{ func f(x); ret x.nope; end; f meeting.items[0] }}", "page(1,21)", "no member 'nope' on item")]
    [InlineData("{{ func f; ret $0.nope; end; meeting.items | array.each @f }}", "page(1,19)", "no member 'nope' on item")]
    [InlineData("{{ func f; ret meeting; end; f.nope }}", "page(1,32)", "no member 'nope' on meeting")]
    [InlineData("{{ f(x) = x.nope }}{{ f meeting }}", "page(1,13)", "no member 'nope' on meeting")]
    [InlineData("{{ func f(a, b); ret a; end; f 1 }}", "page(1,33)", "`f` takes 2 arguments; `b` is missing.")]
    [InlineData("{{ func f(a); ret a; end; f 1 2 }}", "page(1,27)", "`f` takes 1 argument, but is given 2.")]
    [InlineData("{{ include 'part' item: meeting.items[0] }}", "part(1,10)", "no member 'nope' on item")]
    [InlineData("{{ for item in meeting.items; include 'outer'; end }}", "outer(1,9)", "no member 'nope' on item")]
    [InlineData("{{ include 'prt' }}", "page(1,12)", "There is no partial `prt`")]
    [InlineData("{{ x = 'pa' + 'rt2'; include x }}", "page(1,30)", "There is no partial `part2`")]
    [InlineData("{{ include meeting.items }}", "page(1,12)", "The name of a partial is a text")]
    [InlineData("{{ include }}", "page(1,11)", "needs the name of a partial")]
    [InlineData("{{ string.upcase }}", "page(1,17)", "`text` is missing")]
    [InlineData("{{ meeting.title | string.replace 'a' }}", "page(1,38)", "`replace` is missing")]
    [InlineData("{{ meeting.title | string.upcase 1 }}", "page(1,20)", "is given more")]
    [InlineData("{{ meeting.title | string.slice 1 lenght: 2 }}", "page(1,35)", "did you mean 'length'?")]
    [InlineData("{{ meeting.title | math.round }}", "page(1,4)", "needs a number, but is a text")]
    [InlineData("{{ meeting.count | array.first }}", "page(1,4)", "needs a list, but is a number")]
    [InlineData("{{ meeting.count | date.to_string '%d' }}", "page(1,4)", "needs a date, but is a number")]
    [InlineData("{{ meeting | string.upcase }}", "page(1,4)", "needs a text, but is the object meeting; use one of its members, such as title or note")]
    [InlineData("{{ for x in meeting.count }}{{ end }}", "page(1,13)", "A loop needs a list, but this is a number;")]
    [InlineData("{{ for x in meeting; end }}", "page(1,13)", "such as items")]
    [InlineData("{{ for x in [1] limit: meeting.items; end }}", "page(1,24)", "needs a number, but it is a list of the object item")]
    [InlineData("{{ for i in 1..meeting.items; end }}", "page(1,16)", "use its size")]
    [InlineData("{{ if meeting.items > 3 }}{{ end }}", "page(1,21)", "use its size")]
    [InlineData("{{ meeting.title - 1 }}", "page(1,18)", "works on numbers, but one side is a text")]
    [InlineData("{{ meeting.count + meeting }}", "page(1,18)", "works on numbers, but one side is the object meeting")]
    [InlineData("{{ -meeting.title }}", "page(1,5)", "A sign can only stand before a number")]
    [InlineData("{{ meeting.items + 1 }}", "page(1,18)", "Only a list can be added to a list")]
    [InlineData("{{ meeting.title.plain }}", "page(1,18)", "A text has no member `plain`")]
    [InlineData("{{ meeting.items.title }}", "page(1,18)", "loop over them with for")]
    [InlineData("{{ meeting.title 'x' }}", "page(1,4)", "cannot be called with arguments")]
    [InlineData("{{ with meeting.title; end }}", "page(1,9)", "`with` needs an object")]
    [InlineData("{{ wrap meeting.title; end }}", "page(1,9)", "`wrap` needs a function")]
    [InlineData("{{ meeting.title = 'x' }}", "page(1,12)", "cannot be changed")]
    [InlineData("{{ for.lst }}{{ for x in [1]; for.lst; end }}", "page(1,35)", "did you mean 'last'?")]
    [InlineData("{{ $name }}", "page(1,4)", "There is no variable `$name`")]
    [InlineData("{{ date.now.yaer }}", "page(1,13)", "did you mean 'year'?")]
    [InlineData("{{ case meeting.items[0].kind; when 'vot'; end }}", "page(1,37)", "Did you mean 'vote'?")]
    [InlineData("{{ meeting.items | array.sort 'titel' }}", "page(1,31)", "did you mean 'title'?")]
    [InlineData("{{ meeting.items }}", "page(1,4)", "prints a whole list")]
    [InlineData("{{ meeting.items[0] }}", "page(1,4)", "with all its members in braces")]
    public void Mistake_is_found_where_it_stands(string template, string place, string part)
    {
        var messages = Check(template);
        Assert.Contains(messages, message => message.Span.ToString() == place && message.Message.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ meeting?.missing }}{{ meeting.missing ?? 1 }}{{ nope ?? 2 }}{{ nope?.x }}{{ nope ?! 3 }}")]
    [InlineData("{{ x = {a: 1}; x.b.c; x.d = 2; with x; anything; end }}")]
    [InlineData("{{ if any; x = 1; else; x = meeting; end; x.nope }}")]
    [InlineData("{{ for i in meeting.items; last = i; end; last.title }}")]
    [InlineData("{{ if y; y.title; end; y = meeting }}")]
    [InlineData("{{ func f; $0.anything; $.named; $x; caller_variable; end }}")]
    [InlineData("{{ func f(x, y = 2, z...); x; y; z[0].b; end; f 1; f 1 2 3 4; f ^[1, 2] }}")]
    [InlineData("{{ meeting.note }}{{ meeting.note | string.upcase }}{{ meeting.note.plain }}{{ meeting.note == 'x' }}{{ meeting.note + '!' }}")]
    [InlineData("{{ meeting.items.size }}{{ meeting.items.empty? }}{{ meeting.title.size }}{{ for c in meeting.title; c; end }}")]
    [InlineData("{{ any.thing.goes }}{{ any | string.upcase }}{{ for x in any; x.y; end }}{{ any 1 2 }}{{ any + 1 }}{{ -any }}")]
    [InlineData("{{ include any }}{{ include ('part' + any) }}{{ include 'part' item: {nope: 1} }}")]
    [InlineData("{{ a = []; for i in meeting.items; a = a | array.add i.title; end; a | array.join ', ' }}")]
    [InlineData("{{ '1' + 2 }}{{ 'a' * 3 }}{{ 2 * 'a' }}{{ [1] * 2 }}{{ [1] + [2] }}{{ [1] << 2 }}{{ true + 1 }}")]
    [InlineData("{{ func w; $$; end; wrap w; inner_variable; $x; end }}")]
    [InlineData("{{ capture c; 'x'; end; c | string.size }}{{ tablerow i in [1, 2] cols: 2; tablerow.col; end; x = 0; while x < 3; while.index; x++; end }}")]
    [InlineData("{{ (date.parse '2026-03-07').year }}{{ (timespan.from_hours 1).total_minutes }}{{ '2026-03-07' | date.to_string '%d' }}")]
    public void What_is_right_or_unknown_is_silent(string template) => Assert.Empty(Check(template));

    [Fact]
    public void Choice_between_objects_is_narrowed_by_its_kind()
    {
        Assert.Empty(Check("{{ for b in meeting.blocks; if b.kind == 'vote'; b.count; end; end }}"));
        var message = Assert.Single(Check("{{ for b in meeting.blocks; if b.kind == 'vote'; b.words; end; end }}"));
        Assert.Equal("no member 'words' on vote.", message.Message);
        Assert.Equal(
            ["Not every value here has `words`: vote has none, and then the page cannot be made. Ask for its kind first, as in {{ if b.kind == 'note' }}, or write b?.words."],
            Check("{{ for b in meeting.blocks; b.words; end }}").Select(found => found.Message));
        Assert.Equal("no member 'neither' on note or vote.", Assert.Single(Check("{{ for b in meeting.blocks; b.neither; end }}")).Message);
        Assert.Equal("blocks/vote(1,6)", Assert.Single(Check("{{ for b in meeting.blocks; include ('blocks/' + b.kind); end }}")).Span.ToString());
    }

    [Fact]
    public void Partials_that_include_each_other_come_to_an_end() => Assert.Empty(Check("{{ x = [1]; include 'ring' x }}"));

    [Fact]
    public void Functions_that_call_themselves_come_to_an_end() => Assert.Empty(Check("{{ func f(x); ret f([x]); end; func g(x); ret x > 0 ? g(x - 1) : 0; end; f 1; g 5 }}"));

    private static ImmutableArray<LogMessage> Check(string template)
    {
        var page = Template.Parse(template, "page");
        Assert.Empty(page.Messages);
        return new TemplateChecker(Model, Partial).Check(page);
    }

    private static Template? Partial(string name) => name switch
    {
        "part" => Template.Parse("{{ $item.nope }}", name),
        "outer" => Template.Parse("{{ item.nope }}", name),
        "ring" => Template.Parse("{{ include 'ring' [$1] }}", name),
        "blocks/note" => Template.Parse("{{ b.words }}", name),
        "blocks/vote" => Template.Parse("{{ b.words }}", name),
        _ => null,
    };

    private static TemplateType Make()
    {
        Item.Define("title", TemplateType.Text).Define("items", TemplateType.ListOf(Item)).Define("kind", TemplateType.TextOf("note", "vote"));
        var note = TemplateType.Object("note").Define("kind", TemplateType.TextOf("note")).Define("words", TemplateType.Text);
        var vote = TemplateType.Object("vote").Define("kind", TemplateType.TextOf("vote")).Define("count", TemplateType.Number);
        var meeting = TemplateType.Object("meeting")
            .Define("title", TemplateType.Text)
            .Define("note", TemplateType.Object("text", printsAsText: true).Define("plain", TemplateType.Text))
            .Define("count", TemplateType.Number)
            .Define("items", TemplateType.ListOf(Item))
            .Define("blocks", TemplateType.ListOf(TemplateType.OneOf(note, vote)));
        return TemplateType.Object("globals").Define("meeting", meeting).Define("any", TemplateType.Any);
    }
}
