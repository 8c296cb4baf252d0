using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Members;

/// <summary>Unknown names are errors where the host asks for it.</summary>
public sealed class StrictMemberTests
{
    private static ScriptObject Model => new()
    {
        ["item"] = new ScriptObject { TypeName = "item", ["title"] = "T", ["author"] = null },
        ["lazy"] = new Lazy(),
        ["loose"] = new ScriptObject { ["a"] = 1 },
    };

    [Theory]
    [InlineData("{{ item.titel }}", "no member 'titel' on item; did you mean 'title'?", 9)]
    [InlineData("{{ item.xyz }}", "no member 'xyz' on item.", 9)]
    [InlineData("{{ item['titel'] }}", "no member 'titel' on item; did you mean 'title'?", 9)]
    [InlineData("{{ lazy.nmae }}", "no member 'nmae' on person; did you mean 'name'?", 9)]
    [InlineData("{{ if item.titel }}{{ end }}", "no member 'titel' on item; did you mean 'title'?", 12)]
    [InlineData("{{ itme.title }}", "There is no variable or function `itme`; did you mean 'item'?", 4)]
    [InlineData("{{ for x in itmes }}{{ end }}", "There is no variable or function `itmes`; did you mean 'item'?", 13)]
    [InlineData("{{ item.title | string.upcas }}", "The function `string.upcas` was not found; did you mean 'upcase'?", 17)]
    [InlineData("{{ string.upcas }}", "no member 'upcas' on string; did you mean 'upcase'?", 11)]
    public void Unknown_name_is_an_error_with_a_suggestion(string template, string message, int column)
    {
        var error = Engine.Fail(template, context => context.StrictMembers = true, Model);
        Assert.Equal(message, error.OriginalMessage);
        Assert.Equal(column, error.Span.Start.Column + 1);
    }

    [Theory]
    [InlineData("[{{ item?.titel }}]", "[]")]
    [InlineData("[{{ item.titel ?? 'd' }}]", "[d]")]
    [InlineData("[{{ item.titel?.x }}]", "[]")]
    [InlineData("[{{ item.titel.x ?? 'd' }}]", "[d]")]
    [InlineData("[{{ nope ?? 'd' }}]", "[d]")]
    [InlineData("[{{ (item.titel) ?? 'd' }}]", "[d]")]
    [InlineData("[{{ nope?.x }}]", "[]")]
    [InlineData("[{{ item.author }}]", "[]")]
    [InlineData("[{{ loose.b }}]", "[]")]
    [InlineData("[{{ x = {}; x.y }}]", "[]")]
    [InlineData("[{{ lazy.name }}{{ lazy.empty? }}]", "[Nfalse]")]
    [InlineData("{{ for x in [1]; for.index; x; end }}", "01")]
    [InlineData("{{ for x in [1]; if x == 2; found = true; end; end; if found; 'y'; else; 'n'; end }}", "n")]
    [InlineData("{{ for x in [1, 1, 2]; if x != last; x; end; last = x; end }}", "12")]
    [InlineData("{{ if item.author; line = item.author; end }}<p>{{ line }}</p>", "<p></p>")]
    [InlineData("{{ $seen }}{{ $seen = 1 }}{{ capture words; 'a'; end }}{{ words }}", "a")]
    public void Guarded_or_untyped_is_null(string template, string expected) =>
        Assert.Equal(expected, Engine.Render(template, context => context.StrictMembers = true, Model));

    private sealed class Lazy : IScriptObject
    {
        public IEnumerable<string> MemberNames => ["name", "role"];

        public string TypeName => "person";

        public bool TryGetMember(string name, out object? value)
        {
            value = name == "name" ? "N" : null;
            return name is "name" or "role";
        }
    }
}
